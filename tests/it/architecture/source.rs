//! Reads one source file: its modules, their imports, and the types that they define.
//!
//! Items under `#[cfg(test)]` are ignored. Paths inside macros are recognised by their tokens.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItem, Item, Meta, UseTree, Visibility};

/// The segments of a path. The path of a module does not begin with `crate`.
pub(super) type Segments = Vec<String>;

/// One module of a source file: the module of the file itself, or an inline module.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// The path of the module, which is empty for the crate root.
    pub(super) path: Segments,
    /// Modules declared with `mod name;`, and whether they are compiled only for tests.
    pub(super) declared: BTreeMap<String, bool>,
    /// Names that `use` brings into scope, each with its path as written.
    pub(super) aliases: BTreeMap<String, Segments>,
    /// All paths with at least two segments, as written.
    pub(super) paths: Vec<Segments>,
    /// Types and traits that are `pub` or `pub(crate)`.
    pub(super) types: Vec<String>,
}

/// Returns the modules of a source file. The module of the file itself comes first.
pub(super) fn modules_of(path: &[String], text: &str) -> Result<Vec<Module>, syn::Error> {
    let file = syn::parse_file(text)?;
    let mut collector = Collector {
        open: vec![Module::at(path.to_vec())],
        closed: Vec::new(),
    };
    collector.visit_file(&file);
    let mut modules = collector.open;
    modules.append(&mut collector.closed);
    Ok(modules)
}

impl Module {
    fn at(path: Segments) -> Self {
        Self {
            path,
            ..Self::default()
        }
    }
}

/// Collects modules, imports and types from a syntax tree.
struct Collector {
    /// The modules that contain the current node, from the outermost to the innermost.
    open: Vec<Module>,
    closed: Vec<Module>,
}

impl Collector {
    fn module(&mut self) -> &mut Module {
        self.open.last_mut().expect("the file is a module")
    }

    fn add_path(&mut self, path: Segments) {
        if path.len() > 1 {
            self.module().paths.push(path);
        }
    }

    /// Adds every name of a `use` item.
    fn add_use(&mut self, tree: &UseTree, mut prefix: Segments) {
        match tree {
            UseTree::Path(path) => {
                prefix.push(path.ident.to_string());
                self.add_use(&path.tree, prefix);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_use(tree, prefix.clone());
                }
            }
            UseTree::Glob(_) => self.add_path(prefix),
            UseTree::Name(name) => self.add_name(prefix, &name.ident.to_string(), None),
            UseTree::Rename(rename) => {
                let alias = rename.rename.to_string();
                self.add_name(prefix, &rename.ident.to_string(), Some(alias));
            }
        }
    }

    fn add_name(&mut self, mut path: Segments, name: &str, alias: Option<String>) {
        if name != "self" {
            path.push(name.to_owned());
        }
        if let Some(alias) = alias.or_else(|| path.last().cloned()) {
            self.module().aliases.insert(alias, path.clone());
        }
        self.add_path(path);
    }

    /// Adds every path in the tokens of a macro. `prefix` precedes each path. For example, the tokens `b, c` in
    /// `a::{b, c}` have the prefix `a`.
    fn add_tokens(&mut self, tokens: TokenStream, prefix: &[String]) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut path = prefix.to_vec();
        let mut continues = !prefix.is_empty();
        let mut at = 0;
        while let Some(tree) = trees.get(at) {
            at += 1;
            match tree {
                TokenTree::Ident(name) => {
                    if !continues {
                        self.add_path(std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                    continues = false;
                }
                TokenTree::Punct(first) if first.as_char() == ':' && is_colon(trees.get(at)) => {
                    at += 1;
                    continues = !path.is_empty();
                }
                TokenTree::Group(group) => {
                    let is_list = continues && group.delimiter() == Delimiter::Brace;
                    let outer = std::mem::take(&mut path);
                    self.add_tokens(group.stream(), if is_list { &outer } else { &[] });
                    self.add_path(outer);
                    continues = false;
                }
                TokenTree::Punct(comma) if comma.as_char() == ',' => {
                    self.add_path(std::mem::replace(&mut path, prefix.to_vec()));
                    continues = !prefix.is_empty();
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {
                    self.add_path(std::mem::take(&mut path));
                    continues = false;
                }
            }
        }
        self.add_path(path);
    }
}

fn is_colon(tree: Option<&TokenTree>) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_item(&mut self, item: &'ast Item) {
        let test_only = attributes(item).iter().any(is_test_only);
        if let Item::Mod(module) = item
            && module.content.is_none()
        {
            let name = module.ident.to_string();
            self.module().declared.insert(name, test_only);
        }
        if test_only {
            return;
        }
        if let Some(name) = shared_type(item) {
            self.module().types.push(name);
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if module.content.is_some() {
            let mut path = self.module().path.clone();
            path.push(module.ident.to_string());
            self.open.push(Module::at(path));
            visit::visit_item_mod(self, module);
            self.closed.extend(self.open.pop());
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let attributes: &[Attribute] = match item {
            ImplItem::Const(item) => &item.attrs,
            ImplItem::Fn(item) => &item.attrs,
            ImplItem::Type(item) => &item.attrs,
            ImplItem::Macro(item) => &item.attrs,
            _ => &[],
        };
        if !attributes.iter().any(is_test_only) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if item.leading_colon.is_none() {
            self.add_use(&item.tree, Vec::new());
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let segments = path.segments.iter();
            self.add_path(segments.map(|each| each.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.visit_path(&item.path);
        self.add_tokens(item.tokens.clone(), &[]);
    }

    /// Treats strings such as the one in `deserialize_with = "crate::model::read"` as paths.
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta {
            for tree in list.tokens.clone() {
                let text = match tree {
                    TokenTree::Literal(text) => text.to_string(),
                    _ => continue,
                };
                if let Ok(path) = syn::parse_str::<syn::Path>(text.trim_matches('"')) {
                    self.visit_path(&path);
                }
            }
            self.add_tokens(list.tokens.clone(), &[]);
        }
    }

    /// Ignores `pub(in path)`, because it names an outer module without importing anything from it.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}
}

/// Returns whether an attribute is `cfg(test)`, or `cfg(all(…))` with `test` among the conditions.
fn is_test_only(attribute: &Attribute) -> bool {
    fn requires_test(tokens: TokenStream) -> bool {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        trees.iter().enumerate().any(|(at, tree)| match tree {
            TokenTree::Ident(name) if name == "test" => true,
            TokenTree::Ident(name) if name == "all" => {
                matches!(trees.get(at + 1), Some(TokenTree::Group(group)) if requires_test(group.stream()))
            }
            _ => false,
        })
    }
    match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => requires_test(list.tokens.clone()),
        _ => false,
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Returns the name of the type or trait that an item defines. Returns `None` if the item defines neither, or if the
/// name is not visible in the whole crate.
fn shared_type(item: &Item) -> Option<String> {
    let (visibility, name) = match item {
        Item::Enum(item) => (&item.vis, &item.ident),
        Item::Struct(item) => (&item.vis, &item.ident),
        Item::Trait(item) => (&item.vis, &item.ident),
        Item::Type(item) => (&item.vis, &item.ident),
        Item::Union(item) => (&item.vis, &item.ident),
        _ => return None,
    };
    let is_shared = match visibility {
        Visibility::Public(_) => true,
        Visibility::Restricted(within) => within.path.is_ident("crate"),
        Visibility::Inherited => false,
    };
    is_shared.then(|| name.to_string())
}
