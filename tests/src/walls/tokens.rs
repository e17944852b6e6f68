//! Rust source as a flat row of tokens: no comments, texts as one token each, and
//! nothing that is compiled for tests only. Good enough to find a name where it is
//! used, inside macros too, and never where it is only mentioned.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// One token and the line it stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// A word, a sign, a bracket or a literal.
    pub text: String,
    /// Line, from 1.
    pub line: usize,
}

/// The tokens of a file that are shipped, or why it cannot be read.
pub fn shipped_tokens(source: &str) -> Result<Vec<Token>, String> {
    let stream: TokenStream = source
        .parse()
        .map_err(|error| format!("cannot be split into tokens: {error}"))?;
    let mut tokens = Vec::new();
    flatten(stream, &mut tokens);
    Ok(tokens)
}

fn flatten(stream: TokenStream, out: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        if let (TokenTree::Punct(sign), Some(TokenTree::Group(group))) = (&tree, trees.peek())
            && sign.as_char() == '#'
            && is_for_tests(group)
        {
            skip_item(&mut trees);
            continue;
        }
        let line = tree.span().start().line;
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = brackets(group.delimiter());
                out.push(Token {
                    text: open.into(),
                    line,
                });
                flatten(group.stream(), out);
                out.push(Token {
                    text: close.into(),
                    line: group.span_close().start().line,
                });
            }
            other => out.push(Token {
                text: other.to_string(),
                line,
            }),
        }
    }
}

/// Whether an attribute says that what follows is compiled for tests only.
fn is_for_tests(attribute: &Group) -> bool {
    let text = attribute.stream().to_string().replace(' ', "");
    attribute.delimiter() == Delimiter::Bracket
        && (text == "test" || text.starts_with("cfg(test") || text.starts_with("cfg(all(test"))
}

/// Leaves out everything up to the end of the item: its braces or its semicolon.
fn skip_item(trees: &mut impl Iterator<Item = TokenTree>) {
    for tree in trees {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return,
            TokenTree::Punct(sign) if sign.as_char() == ';' => return,
            _ => {}
        }
    }
}

fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}

/// The lines on which the tokens of `pattern` stand one after the other.
pub fn lines_with(tokens: &[Token], pattern: &[&str]) -> Vec<usize> {
    tokens
        .windows(pattern.len())
        .filter(|window| {
            window
                .iter()
                .zip(pattern)
                .all(|(token, wanted)| token.text == *wanted)
        })
        .filter_map(|window| window.first().map(|token| token.line))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Vec<String> {
        shipped_tokens(source)
            .unwrap()
            .into_iter()
            .map(|token| token.text)
            .collect()
    }

    #[test]
    fn comments_and_tests_are_left_out_and_macro_bodies_are_not() {
        let source = "// unwrap\n#[cfg(test)]\nmod tests { fn hidden() {} }\nfn shown() { println!(\"{}\", x.unwrap()); }\n";
        let words = words(source);
        assert!(!words.contains(&"hidden".to_owned()), "{words:?}");
        assert!(words.contains(&"shown".to_owned()) && words.contains(&"unwrap".to_owned()));
    }

    #[test]
    fn an_item_after_a_test_item_is_kept() {
        let words = words("#[cfg(test)]\nuse std::fs;\nuse std::io;");
        assert!(!words.contains(&"fs".to_owned()) && words.contains(&"io".to_owned()));
    }

    #[test]
    fn a_pattern_is_found_with_its_line() {
        let tokens = shipped_tokens("fn a() {}\nfn b() { x.unwrap() }").unwrap();
        assert_eq!(lines_with(&tokens, &[".", "unwrap", "("]), [2]);
    }

    #[test]
    fn a_file_that_is_no_rust_is_an_error() {
        assert!(shipped_tokens("fn a( {").is_err());
    }
}
