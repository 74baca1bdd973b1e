// Runs the console blocks of the README against a fresh server, in order, and compares what they print with what stands there.
// readme.mjs README.md URL: tells each difference. With --write it puts the real answers into the file instead.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

const [file, url, write] = process.argv.slice(2);
const host = new URL(url).host;

const print = command => execFileSync('bash', ['-o', 'pipefail', '-c', command.replaceAll('localhost:8080', host)],
  {encoding: 'utf8', timeout: 60_000}).replaceAll(host, 'localhost:8080').trimEnd();

// a command begins with "$ " and goes on until its quotation marks are closed
function commands(block) {
  const lines = block.split('\n');
  const found = [];
  while (lines.length) {
    let line = lines.shift();
    if (line.startsWith('$ ')) {
      while (line.split("'").length % 2 === 0) line += '\n' + lines.shift();
      found.push(line.slice(2));
    }
  }
  return found;
}

let differences = 0;
const text = readFileSync(file, 'utf8');
const real = text.replaceAll(/```console\n(.*?)```/gs, (_, block) => {
  const answers = commands(block).map(command => `$ ${command}\n${print(command)}\n`).join('');
  if (answers !== block) {
    differences++;
    if (!write) console.error(`README says:\n${block}\nbut it is:\n${answers}`);
  }
  return '```console\n' + answers + '```';
});
if (write) writeFileSync(file, real);
else if (differences) process.exit(1);
console.log(`${differences} blocks ${write ? 'written' : 'differ'}`);
