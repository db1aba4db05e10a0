// Loaded into the server before anything else: when the script that started it is gone, killed without a chance to say
// so, the channel between them closes, and the server ends as if told to.
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
