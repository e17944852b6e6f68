//! Expressions of a form, as far as an instrument can use them.

/// An expression. Chains are lists, so that a long sum is no deep tree.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Expression {
    /// `${name}`
    Name(String),
    /// `'text'`
    Text(String),
    /// A whole number.
    Number(u32),
    /// `if(a, b, c)`
    Call(String, Vec<Expression>),
    /// `a + b + c`
    Sum(Vec<Expression>),
    /// `a = b`, and the other comparisons.
    Compare(Comparison, Box<Expression>, Box<Expression>),
    /// `a and b and c`
    All(Vec<Expression>),
    /// `a or b or c`
    Any(Vec<Expression>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Other,
    AtLeast,
    MoreThan,
}

/// What cannot be read, and where it begins, in characters from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot be read from character {0} on")]
pub(super) struct Unreadable(pub(super) usize);

/// Deepest nesting of brackets.
const DEEPEST: usize = 40;

pub(super) fn parse(text: &str) -> Result<Expression, Unreadable> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens: &tokens,
        at: 0,
        end: text.chars().count() + 1,
    };
    let expression = parser.any(0)?;
    match parser.peek() {
        None => Ok(expression),
        Some(_) => Err(parser.here()),
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Name(String),
    Text(String),
    Number(u32),
    Word(String),
    Sign(&'static str),
}

/// Signs, the longer ones first.
const SIGNS: [&str; 10] = ["!=", ">=", "<=", "=", ">", "<", "(", ")", ",", "+"];

/// The tokens, each with the character at which it begins.
fn tokens(text: &str) -> Result<Vec<(usize, Token)>, Unreadable> {
    let mut tokens = Vec::new();
    let (mut rest, mut at) = (text, 1);
    loop {
        let trimmed = rest.trim_start();
        let blank = rest.len() - trimmed.len();
        at += letters(rest.get(..blank).unwrap_or_default());
        if trimmed.is_empty() {
            return Ok(tokens);
        }
        let (token, after) = token(trimmed).ok_or(Unreadable(at))?;
        tokens.push((at, token));
        let read = trimmed.len() - after.len();
        at += letters(trimmed.get(..read).unwrap_or_default());
        rest = after;
    }
}

fn token(rest: &str) -> Option<(Token, &str)> {
    if let Some(inner) = rest.strip_prefix("${") {
        let (name, after) = inner.split_once('}')?;
        return Some((Token::Name(name.trim().to_owned()), after));
    }
    for quote in ['\'', '"'] {
        if let Some(inner) = rest.strip_prefix(quote) {
            let (text, after) = inner.split_once(quote)?;
            return Some((Token::Text(text.to_owned()), after));
        }
    }
    for sign in SIGNS {
        if let Some(after) = rest.strip_prefix(sign) {
            return Some((Token::Sign(sign), after));
        }
    }
    let is_inner =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let length = rest.chars().take_while(|letter| is_inner(*letter)).count();
    let (word, after) = rest.split_at_checked(length)?;
    if let Ok(number) = word.parse() {
        return Some((Token::Number(number), after));
    }
    let is_word = word.starts_with(|first: char| first.is_ascii_alphabetic());
    is_word.then(|| (Token::Word(word.to_owned()), after))
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

struct Parser<'t> {
    tokens: &'t [(usize, Token)],
    at: usize,
    end: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(_, token)| token)
    }

    fn here(&self) -> Unreadable {
        Unreadable(self.tokens.get(self.at).map_or(self.end, |(at, _)| *at))
    }

    /// Goes on where the next token is this one.
    fn takes(&mut self, token: &Token) -> bool {
        let is_it = self.peek() == Some(token);
        self.at += usize::from(is_it);
        is_it
    }

    fn needs(&mut self, sign: &'static str) -> Result<(), Unreadable> {
        let here = self.here();
        self.takes(&Token::Sign(sign)).then_some(()).ok_or(here)
    }

    fn any(&mut self, depth: usize) -> Result<Expression, Unreadable> {
        let or = Token::Word("or".to_owned());
        self.chain(&or, Expression::Any, |parser| parser.all(depth))
    }

    fn all(&mut self, depth: usize) -> Result<Expression, Unreadable> {
        let and = Token::Word("and".to_owned());
        self.chain(&and, Expression::All, |parser| parser.comparison(depth))
    }

    fn sum(&mut self, depth: usize) -> Result<Expression, Unreadable> {
        let plus = Token::Sign("+");
        self.chain(&plus, Expression::Sum, |parser| parser.atom(depth))
    }

    fn chain(
        &mut self,
        between: &Token,
        whole: fn(Vec<Expression>) -> Expression,
        part: impl Fn(&mut Self) -> Result<Expression, Unreadable>,
    ) -> Result<Expression, Unreadable> {
        let first = part(self)?;
        let mut parts = Vec::new();
        while self.takes(between) {
            parts.push(part(self)?);
        }
        if parts.is_empty() {
            return Ok(first);
        }
        parts.insert(0, first);
        Ok(whole(parts))
    }

    fn comparison(&mut self, depth: usize) -> Result<Expression, Unreadable> {
        let left = self.sum(depth)?;
        let comparison = match self.peek() {
            Some(Token::Sign("=")) => Comparison::Equal,
            Some(Token::Sign(">=")) => Comparison::AtLeast,
            Some(Token::Sign(">")) => Comparison::MoreThan,
            Some(Token::Sign("<" | "<=" | "!=")) => Comparison::Other,
            _ => return Ok(left),
        };
        self.at += 1;
        let right = self.sum(depth)?;
        Ok(Expression::Compare(
            comparison,
            Box::new(left),
            Box::new(right),
        ))
    }

    fn atom(&mut self, depth: usize) -> Result<Expression, Unreadable> {
        let here = self.here();
        if depth > DEEPEST {
            return Err(here);
        }
        let token = self.peek().cloned().ok_or(here)?;
        self.at += 1;
        match token {
            Token::Name(name) => Ok(Expression::Name(name)),
            Token::Text(text) => Ok(Expression::Text(text)),
            Token::Number(number) => Ok(Expression::Number(number)),
            Token::Sign("(") => {
                let inner = self.any(depth + 1)?;
                self.needs(")")?;
                Ok(inner)
            }
            Token::Word(word) => self.call(word, depth),
            Token::Sign(_) => Err(here),
        }
    }

    fn call(&mut self, word: String, depth: usize) -> Result<Expression, Unreadable> {
        self.needs("(")?;
        let mut arguments = Vec::new();
        if !self.takes(&Token::Sign(")")) {
            loop {
                arguments.push(self.any(depth + 1)?);
                if !self.takes(&Token::Sign(",")) {
                    break;
                }
            }
            self.needs(")")?;
        }
        Ok(Expression::Call(word, arguments))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn expressions_are_read_with_their_usual_order() {
        let name = |name: &str| Expression::Name(name.to_owned());
        let equal = |left: &str, right: &str| {
            let right = Expression::Text(right.to_owned());
            Expression::Compare(Comparison::Equal, Box::new(name(left)), Box::new(right))
        };
        let read = parse("${a} = 'x' or ${ b }=\"y\" and selected(${c}, 'z')").unwrap();
        let selected = Expression::Call(
            "selected".into(),
            vec![name("c"), Expression::Text("z".into())],
        );
        let all = Expression::All(vec![equal("b", "y"), selected]);
        assert_eq!(read, Expression::Any(vec![equal("a", "x"), all]));
        let read = parse("(${a} + 1) >= 2").unwrap();
        let sum = Expression::Sum(vec![name("a"), Expression::Number(1)]);
        let right = Box::new(Expression::Number(2));
        assert_eq!(
            read,
            Expression::Compare(Comparison::AtLeast, Box::new(sum), right)
        );
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_place() {
        for (text, at) in [
            ("", 1),
            ("${a} =", 7),
            ("${a", 1),
            ("${a} = 'b", 8),
            ("${a} ~ 'b'", 6),
            ("(${a} = 'b'", 12),
            ("${a} = 'b')", 11),
            ("ой", 1),
            ("a", 2),
            ("if(1,,2)", 6),
            (". > 3", 1),
            ("1 * 2", 3),
        ] {
            assert_eq!(parse(text), Err(Unreadable(at)), "{text}");
        }
        assert!(parse(&"(".repeat(50_000)).is_err());
        assert!(parse(&format!("1{}", " + 1".repeat(9_000))).is_ok());
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_stumble(text in "\\PC{0,40}|[$a{}'\"()=+<>!,. orandif1-]{0,40}") {
            let _ = parse(&text);
        }
    }
}
