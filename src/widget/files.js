// Files that lie beside this one. Bundlers find them where their whole address stands, so callers spell it out.

/** What all elements share is fetched once; the next element tries again if it failed. */
export function once(fetch) {
  let fetched
  return () => {
    fetched ??= fetch()
    fetched.catch(() => {
      fetched = undefined
    })
    return fetched
  }
}

export async function fetched(address) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: status ${response.status}`)
  return response
}

export const text = async (address) => (await fetched(address)).text()
