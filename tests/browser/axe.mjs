// axe-core, which knows in how many ways a page can fail those who use assistive technology.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const inject = (page) => page.evaluate(AXE)

/** What axe finds, and what it cannot tell: of a mere sign it cannot, but that has the colour of the words beside it. */
export const findings = (page, without = []) =>
  page.evaluate(async (without) => {
    const rules = {
      'target-size': { enabled: true },
      ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    }
    const found = await axe.run({ resultTypes: ['violations', 'incomplete'], rules })
    const name = ({ id, nodes }) =>
      nodes.map(
        ({ target, any, all, none }) => `${id}: ${target.flat().join(' ')}: ${[...any, ...all, ...none][0]?.message}`,
      )
    return [
      ...found.violations.flatMap(name),
      ...found.incomplete.flatMap(name).filter((it) => !/\.sign\b.* non-text/.test(it)),
    ]
  }, without)
