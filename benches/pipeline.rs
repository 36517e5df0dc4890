//! Measures each stage: loading, assembling the customer, evaluating the rules, and writing.

use analyze::cli::options::Options;
use analyze::console::Console;
use analyze::customer::{ConsultantInput, Customer};
use analyze::email::{Examiner, Policy};
use analyze::load::load;
use analyze::model::table::Dataset;
use analyze::output::{Format, View};
use analyze::rules::{Selection, evaluate};
use analyze::schema::Dictionary;
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

/// The number of users of each generated customer. The number of persons is twenty times the number of users.
const USERS: [usize; 3] = [100, 1_000, 10_000];

fn main() {
    divan::main();
}

struct Exports {
    folder: tempfile::TempDir,
    bytes: u64,
}

impl Exports {
    fn of(users: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let options = customer_generator::Options {
            users,
            persons: 20 * u64::try_from(users).expect("a number"),
            ..customer_generator::Options::default()
        };
        customer_generator::Customer::generate(&options)
            .write(folder.path())
            .expect("a customer");
        let files = std::fs::read_dir(folder.path().join("exports")).expect("a folder");
        let bytes = files
            .map(|file| file.expect("a file").metadata().expect("a size").len())
            .sum();
        Self { folder, bytes }
    }

    fn options(&self) -> Options {
        Options {
            inputs: vec![self.folder.path().join("exports")],
            ..Options::default()
        }
    }
}

fn loaded(exports: &Exports) -> analyze::load::LoadedInputs {
    let dictionary = Dictionary::built_in();
    let opened =
        analyze::ingest::open(&exports.options().inputs, &dictionary, &[]).expect("a folder");
    load(&opened, &dictionary, &[], &[], |_| {}).expect("rows add up")
}

fn customer(exports: &Exports) -> Customer {
    let data = loaded(exports).data;
    described(data)
}

fn described(data: Dataset) -> Customer {
    Customer::new(
        data,
        Dictionary::built_in(),
        ConsultantInput::default(),
        Examiner::new(Policy::default()),
    )
}

#[divan::bench(args = USERS)]
fn load_inputs(bencher: Bencher, users: usize) {
    let exports = Exports::of(users);
    bencher
        .counter(BytesCount::new(exports.bytes))
        .bench(|| loaded(&exports));
}

#[divan::bench(args = USERS)]
fn describe_customer(bencher: Bencher, users: usize) {
    let exports = Exports::of(users);
    bencher
        .counter(ItemsCount::new(users))
        .with_inputs(|| loaded(&exports).data)
        .bench_values(described);
}

#[divan::bench(args = USERS)]
fn evaluate_rules(bencher: Bencher, users: usize) {
    let customer = customer(&Exports::of(users));
    bencher
        .counter(ItemsCount::new(users))
        .bench(|| evaluate(&customer, &Selection::default()));
}

#[divan::bench(args = USERS)]
fn write_csv_and_json(bencher: Bencher, users: usize) {
    let exports = Exports::of(users);
    let report = analyze::build_report(&exports.options(), &Console::detect()).expect("a report");
    let view = View::default();
    bencher
        .counter(ItemsCount::new(report.findings.len()))
        .bench(|| {
            let mut bytes = Vec::new();
            for name in ["csv", "json"] {
                let format = Format::by_name(name).expect("a known form");
                (format.write)(&report, &view, &mut bytes).expect("memory");
            }
            bytes
        });
}
