// The WHMCS hook of the documentation, run by PHP as WHMCS calls it.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const DOCUMENT = new URL('../../docs/help-centres.md', import.meta.url)
const hook = readFileSync(DOCUMENT, 'utf8').match(/```php\n([\s\S]*?)```/)[1]

test('the hook hands out the fragment of the page’s language, for its article alone', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'port-advice-whmcs-'))
  t.after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'port-advice'))
  writeFileSync(join(folder, 'hook.php'), hook)
  writeFileSync(join(folder, 'port-advice/english.html'), '<p>English</p>')
  writeFileSync(join(folder, 'port-advice/german.html'), '<p>Deutsch</p>')
  writeFileSync(join(folder, 'secret.html'), 'secret')
  const ask = (vars) => {
    const stub =
      'function add_hook($point, $priority, $call) { echo json_encode($call(json_decode($GLOBALS["argv"][1], true))); }'
    const code = `error_reporting(E_ALL); set_error_handler(function ($l, $m) { exit("PHP: $m"); }); ${stub} require '${folder}/hook.php';`
    return JSON.parse(execFileSync('php', ['-r', code, '--', JSON.stringify(vars)], { encoding: 'utf8' }))
  }
  const article = { templatefile: 'knowledgebasearticle', kbarticle: { id: '42' } }
  assert.deepEqual(ask({ ...article, language: 'german' }), { portAdvice: '<p>Deutsch</p>' })
  assert.deepEqual(ask({ ...article, language: 'French' }), { portAdvice: '<p>English</p>' })
  assert.deepEqual(ask({ ...article, language: '../secret' }), { portAdvice: '<p>English</p>' })
  assert.deepEqual(ask({ ...article, kbarticle: { id: '41' } }), [])
  assert.deepEqual(ask({ templatefile: 'homepage' }), [])
  assert.deepEqual(ask({}), [])
})
