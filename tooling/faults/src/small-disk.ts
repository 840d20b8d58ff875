import { spawnSync } from 'node:child_process'

/** What a shell runs so that the rest has a file system of its own at `"$DISK"`, with room for `$ROOM` bytes. */
const MOUNT = 'mount -t tmpfs -o "size=$ROOM" tmpfs "$DISK"'

/** Whether this machine lets us mount one: Linux does, where it gives a process name spaces of its own. */
export const canMount =
  process.platform === 'linux' && spawnSync('unshare', ['-Urm', 'true'], { stdio: 'ignore' }).status === 0

/** The words before a shell's script that is to run on the small disk; nobody else sees what is mounted. */
export function onSmallDisk(script: string): string {
  return `exec unshare -Urm sh -c '${MOUNT} || exit 99\n${script}' sh "$@"`
}
