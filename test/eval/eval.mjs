// Measures the built package against what people have done by hand. Needs the build: npm run build && npm run eval -- align --data DIR
import { alignCommand } from "./align.mjs";
import { calibrateCommand } from "./calibrate.mjs";

const commands = { align: alignCommand, calibrate: calibrateCommand };
const [name, ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`usage: npm run eval -- ${Object.keys(commands).join("|")} ...`);
  process.exitCode = 2;
} else {
  try {
    await command(rest);
  } catch (error) {
    console.error(`eval ${name}: ${error.message}`);
    process.exitCode = 2;
  }
}
