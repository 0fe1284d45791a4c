// Counts and the three settings that a reader changes while reading.
import { send } from '@/lib/messages';
import { DENSITIES, LANGUAGES, type Settings, THEMES } from '@/lib/settings';
import { counts } from '@/lib/store/queries';
import type { Actions } from './Popup';
import type { PopupSpeech } from './speech';
import { useLive } from './use-live';

export function Footer({ settings, speech, actions }: { settings: Settings; speech: PopupSpeech; actions: Actions }) {
  const { t } = speech;
  const live = useLive(() => counts(), 'counts');
  const set = (change: Partial<Settings>) => {
    send('settings.set', change).catch(() => actions.say(t('failed.save')));
  };
  return (
    <footer>
      <span class="counts">{live.state === 'ready' ? t('footer.counts', live.value) : ''}</span>
      <label>
        <span class="hidden">{t('footer.density')}</span>
        <select value={settings.density} onChange={(event) => set({ density: event.currentTarget.value as Settings['density'] })}>
          {DENSITIES.map((density) => (
            <option key={density} value={density}>
              {`${t('footer.density')} ${t(`density.${density}`)}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="hidden">{t('footer.language')}</span>
        <select value={settings.language} onChange={(event) => set({ language: event.currentTarget.value as Settings['language'] })}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {t(`language.${language}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="hidden">{t('footer.theme')}</span>
        <select value={settings.theme} onChange={(event) => set({ theme: event.currentTarget.value as Settings['theme'] })}>
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
