/** Processor time of this thread so far, in milliseconds: what else the machine does counts for nothing in it. */
export function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
