// What the tests hand over on standard input, and the answer they read on standard output: both JSON.
export async function answer(ask) {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const answers = [];
  for (const question of JSON.parse(Buffer.concat(chunks).toString('utf8'))) answers.push(await ask(question));
  // Some of the programs hold the process open: it ends when the answer is out.
  process.stdout.write(JSON.stringify(answers), () => process.exit(0));
}
