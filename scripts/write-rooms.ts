// Writes the arrows of scripts/rooms.ts into biome.json as lint rules; the rest of that file stays as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { roomOverrides } from './room-rules';

const file = new URL('../biome.json', import.meta.url);
const config = JSON.parse(readFileSync(file, 'utf8'));
config.overrides = roomOverrides();
writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
