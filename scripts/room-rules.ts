// From the table of rooms to Biome's overrides.
import { IMPURE_GLOBALS, IMPURE_PACKAGES, ROOMS, type Room } from './rooms';

function forbidden(room: Room): string[] {
  const allowed = room.may.filter((pattern) => !pattern.startsWith('!'));
  const refused = room.may.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const own = room.files.endsWith('/**') ? [`@/${room.files}`] : [];
  const group = ['@/**', ...[...own, ...allowed].map((pattern) => `!${pattern}`), ...refused, '../**'];
  return room.pure ? [...group, ...IMPURE_PACKAGES] : group;
}

/** One override a room: imports against its arrows are errors, and so are impure globals in a pure room. */
export function roomOverrides(): object[] {
  return Object.entries(ROOMS).map(([name, room]) => ({
    includes: [room.files, `!**/*.test.ts`, `!**/*.test.tsx`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: { patterns: [{ group: forbidden(room), message: `The room '${name}' may not import this (scripts/rooms.ts).` }] },
          },
          ...(room.pure && {
            noRestrictedGlobals: {
              level: 'error',
              options: { deniedGlobals: Object.fromEntries(IMPURE_GLOBALS.map((global) => [global, `'${name}' is pure.`])) },
            },
          }),
        },
      },
    },
  }));
}
