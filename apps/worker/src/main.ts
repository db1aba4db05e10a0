/** Separate workers need Redis, which Genesis does not speak yet. */
process.stderr.write(
  'Genesis cannot start a worker: separate workers need STORE_URL=redis://, which is not supported yet. With the embedded store the server does the work: pnpm run serve\n',
)
process.exit(1)
