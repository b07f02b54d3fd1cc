//! The TypeScript declarations are made from the JSON Schemas and kept in `src/wasm/types.d.ts`.

#![cfg(feature = "schema")]

use std::fmt::Write;

use crate::support::golden;
use port_advice::{knowledge, schema};
use serde_json::Value;

#[test]
fn declarations_follow_from_the_types() {
    golden::check("src/wasm/types.d.ts", &declarations());
}

fn declarations() -> String {
    let mut out = String::from("// Made from the JSON Schemas by tests/typescript.rs.\n");
    let ports: Vec<_> = knowledge::ports().iter().map(|fact| fact.port.to_string()).collect();
    declare(&mut out, "A TCP port, 1 to 65535; the ones people meet are named.", |out| {
        write!(out, "type Port = {} | (number & {{}});", ports.join(" | "))
    });
    for (name, schema) in &schema::types() {
        declare(&mut out, schema["description"].as_str().unwrap_or_default(), |out| match schema["properties"] {
            Value::Object(_) => write!(out, "interface {name} {}", object(schema, 0)),
            _ => write!(out, "type {name} ={};", named_union(schema)),
        });
    }
    out
}

fn declare(out: &mut String, comment: &str, declaration: impl FnOnce(&mut String) -> std::fmt::Result) {
    write!(out, "\n{}export ", doc(comment, 0)).expect("a string takes everything");
    declaration(out).expect("a string takes everything");
    out.push('\n');
}

fn doc(comment: &str, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    match comment {
        "" => String::new(),
        text => format!("{indent}/** {} */\n", text.replace('\n', " ")),
    }
}

/// The union of a vocabulary, one word a line; any other type as it is.
fn named_union(schema: &Value) -> String {
    match schema["oneOf"].as_array() {
        Some(words) => words.iter().map(|word| format!("\n  | {}", type_of(word, 1))).collect(),
        None => format!(" {}", type_of(schema, 0)),
    }
}

fn object(schema: &Value, depth: usize) -> String {
    let required: Vec<_> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let indent = "  ".repeat(depth + 1);
    let mut out = String::from("{\n");
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let comment = doc(field["description"].as_str().unwrap_or_default(), depth + 1);
        let optional = if required.contains(&name.as_str()) { "" } else { "?" };
        out += &format!("{comment}{indent}{name}{optional}: {};\n", type_of(field, depth + 1));
    }
    out + &"  ".repeat(depth) + "}"
}

fn type_of(schema: &Value, depth: usize) -> String {
    let one_of = |schemas: &Value| {
        let types: Vec<_> = schemas.as_array().into_iter().flatten().map(|schema| type_of(schema, depth)).collect();
        types.join(" | ")
    };
    if let Some(reference) = schema["$ref"].as_str() {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    match (&schema["const"], &schema["enum"], &schema["anyOf"], &schema["type"]) {
        (Value::String(word), ..) => format!("{word:?}"),
        (_, Value::Array(words), ..) => words.iter().map(Value::to_string).collect::<Vec<_>>().join(" | "),
        (_, _, schemas @ Value::Array(_), _) => one_of(schemas),
        (_, _, _, Value::Array(names)) => {
            let types: Vec<_> = names.iter().map(|name| named(name, schema, depth)).collect();
            types.join(" | ")
        }
        (_, _, _, name) => named(name, schema, depth),
    }
}

/// The type that JSON Schema calls `name`.
fn named(name: &Value, schema: &Value, depth: usize) -> String {
    match name.as_str() {
        // Every number of 16 bits is a port.
        Some("integer") if schema["format"] == "uint16" => "Port".to_owned(),
        Some("integer" | "number") => "number".to_owned(),
        Some("array") => match type_of(&schema["items"], depth) {
            union if union.contains('|') => format!("({union})[]"),
            item => format!("{item}[]"),
        },
        Some("object") if schema["properties"].is_object() => object(schema, depth),
        Some("object") if schema["propertyNames"].is_object() => {
            let names = type_of(&schema["propertyNames"], depth);
            format!("{{ [name in {names}]?: {} }}", type_of(&schema["additionalProperties"], depth))
        }
        Some("object") => format!("{{ [name: string]: {} }}", type_of(&schema["additionalProperties"], depth)),
        Some(name @ ("string" | "boolean" | "null")) => name.to_owned(),
        other => unreachable!("no schema of ours has the type {other:?}: {schema}"),
    }
}
