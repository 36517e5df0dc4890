//! Tests of defaults that a configuration file sets.

use crate::support::program::{analyze, run};
use crate::support::workspace::Workspace;

#[test]
fn the_file_of_the_current_folder_sets_defaults_that_the_command_line_replaces() {
    let workspace = Workspace::new();
    workspace.write("analyze.toml", "access = \"all\"\nplans = 40\n");
    let report_run = workspace.run(&[]);
    let configuration = &report_run.json["configuration"];
    assert_eq!(configuration["file"], "analyze.toml");
    assert_eq!(configuration["settings"]["access"], "all");
    assert_eq!(configuration["settings"]["plans"], "40");
    let typed = workspace.run(&["--access", "ask", "--plans", "40"]);
    assert_eq!(
        typed.json["configuration"]["settings"]
            .as_object()
            .map(serde_json::Map::len),
        Some(0)
    );
    // With `access = "all"`, every user who can log in needs a plan. Each of these users without a plan leads to a
    // finding of `Severity::Fail`.
    let fails =
        |run: &crate::support::workspace::ReportRun| run.requirement("licence")["fails"].as_u64();
    assert!(fails(&report_run) > fails(&typed), "{:?}", fails(&typed));
    let page = run(analyze()
        .current_dir(workspace.folder.path())
        .args(["exports", "-f", "table", "-q"]));
    assert!(
        page.out
            .contains("Taken from analyze.toml: access = all, plans = 40."),
        "{}",
        page.out
    );
}

#[test]
fn a_file_among_the_exports_is_never_used() {
    let workspace = Workspace::new();
    std::fs::write(
        workspace.at("exports/analyze.toml"),
        "access = \"licensed\"\n",
    )
    .expect("a file");
    let inside = run(analyze()
        .current_dir(workspace.at("exports"))
        .args([".", "-f", "json", "-q"]));
    let json: serde_json::Value = serde_json::from_str(&inside.out).expect("JSON");
    assert_eq!(json["configuration"], serde_json::Value::Null);
    let named = workspace.run(&["--config", "exports/analyze.toml"]);
    assert_eq!(named.code, 2);
    assert!(
        named.err.contains("analyze.toml is inside the input"),
        "{}",
        named.err
    );
}

#[test]
fn a_wrong_setting_stops_the_run_with_its_line() {
    let workspace = Workspace::new();
    workspace.write("customer.toml", "plans = 40\n\nacces = \"all\"\n");
    let ran = workspace.run(&["--config", "customer.toml"]);
    assert_eq!(ran.code, 2);
    let expected = "customer.toml line 3: unknown setting `acces`; did you mean `access`?";
    assert!(ran.err.contains(expected), "{}", ran.err);
    workspace.write("customer.toml", "onsite_version = \"eight\"\n");
    let ran = workspace.run(&["--config", "customer.toml"]);
    assert!(ran.err.contains("customer.toml line 1: "), "{}", ran.err);
    let missing = workspace.run(&["--config", "none.toml"]);
    assert!(
        missing.code == 2 && missing.err.contains("none.toml"),
        "{}",
        missing.err
    );
}

#[test]
fn the_script_for_the_customer_is_written_to_a_file_with_the_schema() {
    let workspace = Workspace::new();
    workspace.write("analyze.toml", "schema = \"so_crm\"\n");
    let queries = |more: &[&str]| {
        run(analyze()
            .current_dir(workspace.folder.path())
            .args(["queries", "--only", "associate"])
            .args(more))
    };
    let ran = queries(&["-o", "to send/export.ps1"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""), "{}", ran.err);
    let script = std::fs::read_to_string(workspace.at("to send/export.ps1")).expect("written");
    assert!(script.contains("so_crm"), "{script}");
    queries(&["--instructions", "-o", "to send/read me.md"]);
    assert!(workspace.at("to send/read me.md").is_file());
    let typed = queries(&["--schema", "crm7"]);
    assert!(typed.out.contains("crm7") && !typed.out.contains("so_crm"));
}
