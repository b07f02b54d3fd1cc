/**
 * How long the tests wait for anything, in milliseconds: longer than a machine with a lot to do stands still. What works
 * is not slower by it.
 */
export const TIMEOUT = Number(process.env.TIMEOUT ?? 300_000)

/** Waits until `attempt` gives something true, and gives it; `what` says what was waited for in vain. */
export async function eventually(attempt, what) {
  for (const end = performance.now() + TIMEOUT; ; ) {
    const isLast = performance.now() > end
    const given = await attempt()
    if (given) return given
    if (isLast) throw new Error(`waited ${TIMEOUT / 1000} s for ${what}`)
    await new Promise((later) => setTimeout(later, 25))
  }
}
