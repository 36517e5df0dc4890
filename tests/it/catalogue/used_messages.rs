//! Finds the messages that the source code uses: each `Message::new("id")`, with the argument names in the calls of
//! `.with("name", …)` that follow.

use std::collections::BTreeSet;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprMethodCall, Lit, LitStr, Token};
use walkdir::WalkDir;

/// A message used at one place in the source code.
pub(super) struct UsedMessage {
    /// The file, relative to the project.
    pub(super) file: String,
    pub(super) id: String,
    pub(super) arguments: Vec<String>,
}

/// All messages and all string literals of the source code.
#[derive(Default)]
pub(super) struct UsedMessages {
    pub(super) messages: Vec<UsedMessage>,
    /// All string literals. They include the message ids that are not written directly in `Message::new("id")`.
    pub(super) literals: BTreeSet<String>,
    file: String,
}

impl UsedMessages {
    /// Reads all files below `src`.
    pub(super) fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut used = Self::default();
        for entry in WalkDir::new(root.join("src")).sort_by_file_name() {
            let path = entry.expect("a readable folder").into_path();
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a readable file");
            let relative = path.strip_prefix(root).expect("a file of the project");
            used.file = relative.display().to_string();
            used.visit_file(&syn::parse_file(&text).expect("valid Rust"));
        }
        used
    }

    /// Adds all string literals in the tokens of a macro.
    fn add_texts(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.add_texts(group.stream()),
                TokenTree::Literal(literal) => {
                    let text = syn::parse_str::<LitStr>(&literal.to_string());
                    self.literals.extend(text.ok().map(|text| text.value()));
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, id: String, arguments: Vec<String>) {
        self.literals.insert(id.clone());
        self.messages.push(UsedMessage {
            file: self.file.clone(),
            id,
            arguments,
        });
    }
}

/// Returns the id if the call is `Message::new("id")`, and `None` otherwise.
fn id_of(call: &ExprCall) -> Option<String> {
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let mut names = path.path.segments.iter().rev();
    let is_new = names.next()?.ident == "new" && names.next()?.ident == "Message";
    is_new.then(|| call.args.first().and_then(text)).flatten()
}

fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

impl<'ast> Visit<'ast> for UsedMessages {
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let mut arguments = Vec::new();
        let mut current = call;
        while current.method == "with" {
            arguments.extend(current.args.first().and_then(text));
            for argument in &current.args {
                self.visit_expr(argument);
            }
            match &*current.receiver {
                Expr::MethodCall(next) => current = next,
                Expr::Call(new) if id_of(new).is_some() => {
                    self.add(id_of(new).expect("checked above"), arguments);
                    return;
                }
                other => return self.visit_expr(other),
            }
        }
        visit::visit_expr_method_call(self, current);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Some(id) = id_of(call) {
            self.add(id, Vec::new());
        }
        visit::visit_expr_call(self, call);
    }

    /// Visits the arguments of a macro if they are expressions; otherwise adds only its string literals.
    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        match arguments.parse2(mac.tokens.clone()) {
            Ok(arguments) => {
                let mut inner = Self {
                    file: self.file.clone(),
                    ..Self::default()
                };
                for argument in &arguments {
                    inner.visit_expr(argument);
                }
                self.messages.extend(inner.messages);
                self.literals.extend(inner.literals);
            }
            Err(_) => self.add_texts(mac.tokens.clone()),
        }
    }

    fn visit_lit_str(&mut self, literal: &'ast LitStr) {
        self.literals.insert(literal.value());
    }
}
