// The engine in Node gives the same bytes as the crate and the program, see tests/vectors.rs.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as engine from "../../dist/engine/engine.js";

const root = new URL("../../", import.meta.url);
const lines = (path) => readFileSync(new URL(path, root), "utf8").split("\n").slice(0, -1);

engine.initSync({ module: readFileSync(new URL("dist/engine/engine_bg.wasm", root)) });

function answer(verb, question, line) {
  try {
    return engine[verb](question);
  } catch (error) {
    assert(error instanceof Error);
    return { error: { code: error.code, message: error.message, line } };
  }
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

for (const verb of ["advise", "check", "diagnose"]) {
  test(`${verb}: the same bytes as the crate`, () => {
    const golden = lines(`tests/golden/${verb}.jsonl`);
    const questions = lines(`tests/vectors/${verb}.jsonl`);
    assert.equal(questions.length, golden.length);
    questions.forEach((question, index) => {
      if (!isJson(question)) return assert.match(golden[index], /^\{"error":\{"code":"not-json"/);
      const asked = JSON.parse(question);
      assert.equal(JSON.stringify(answer(verb, asked, index + 1)), golden[index], question);
      assert.deepEqual(asked, JSON.parse(question), "the question is left as it was");
    });
  });
}
