import Foundation
import TestSupport
import Testing

/// What `make install` and `make deb` put in their places, made with the built tool.
@Suite struct PackagingTests {
    /// Runs a script in the checkout.
    ///
    /// - Returns: what it printed, without the line end.
    private func run(_ command: String, _ variables: [String: String] = [:]) throws -> String {
        let settings = variables.map { "\($0.key)='\($0.value)' " }.sorted().joined()
        let command = "\(settings)TOOL='\(Tool.path)' \(command)"
        return try Shell.output(of: command, in: Checkout.root.path).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func has(_ programs: String...) -> Bool {
        programs.allSatisfy { (try? Shell.output(of: "command -v \($0)", in: "/"))?.isEmpty == false }
    }

    @Test(.enabled(if: has("python3"), "python3 is not installed"))
    func installsAndUninstalls() throws {
        let folder = try TemporaryFolder()
        let variables = ["DESTDIR": folder.path, "PREFIX": "/opt/tool"]
        #expect(try run("sh scripts/install.sh", variables) == "")
        let files = try folder.files("opt/tool")
        for file in [
            "bin/ingest-cli", "share/man/man1/ingest-cli.1", "share/zsh/site-functions/_ingest-cli",
            "share/bash-completion/completions/ingest-cli", "share/fish/vendor_completions.d/ingest-cli.fish",
            "share/doc/ingest-cli/monitoring.md",
        ] {
            #expect(files.contains(file), "\(file)")
        }
        #if os(Linux)
            let unit = try folder.read("opt/tool/lib/systemd/system/ingest-watch.service")
            #expect(unit.contains("\nExecStart=/opt/tool/bin/ingest-cli watch "))
        #endif
        try expectPages(in: folder)
        try expectCompletions(in: folder)

        #expect(try run("sh scripts/install.sh --uninstall", variables) == "")
        #expect(try folder.files().filter { $0.contains("ingest-") } == [])
    }

    /// Each command has a page, and each option of the tool is in one.
    private func expectPages(in folder: borrowing TemporaryFolder) throws {
        let manual = folder.path("opt/tool/share/man/man1")
        let help = try run("'\(Tool.path)' --help")
        let commands = help.matches(of: /(?m)^  ([a-z]+) {2,}[A-Z]/).map { String($0.output.1) }
        #expect(commands.count > 10)
        for command in commands {
            let page = try folder.read("opt/tool/share/man/man1/ingest-cli-\(command).1").replacing("\\-", with: "-")
            let options = try run("'\(Tool.path)' \(command) --help").matches(of: /(?m)^  (?:-\w, )?(--[a-z-]+)/)
            for option in options { #expect(page.contains("\\fB\(option.output.1)\\fR"), "\(command)") }
        }
        for check in ["groff -ww -man -Tutf8 -z", "mandoc -T lint -W warning"]
        where Self.has(check.prefix { $0 != " " }.description) {
            #expect(try run("\(check) \(manual)/*.1") == "")
        }
    }

    private func expectCompletions(in folder: borrowing TemporaryFolder) throws {
        let share = folder.path("opt/tool/share")
        if Self.has("bash") {
            let script = "source \(share)/bash-completion/completions/ingest-cli && complete -p ingest-cli"
            #expect(try run("bash -c '\(script)'").hasSuffix(" ingest-cli"))
        }
        if Self.has("zsh") {
            let script = "fpath=(\(share)/zsh/site-functions $fpath); autoload -Uz compinit; compinit -D -u; "
            #expect(try run("zsh -fc '\(script) print $_comps[ingest-cli]; autoload +X _ingest-cli'") == "_ingest-cli")
        }
        if Self.has("fish") {
            let script = "source \(share)/fish/vendor_completions.d/ingest-cli.fish; complete -C \"ingest-cli extr\""
            #expect(try run("HOME=\(folder.path) fish -c '\(script)'").hasPrefix("extract\t"))
        }
    }

    @Test(
        .enabled(
            if: has("dpkg-deb", "dpkg-shlibdeps", "strip", "python3"), "the tools that make packages are not installed")
    )
    func makesAPackage() throws {
        let folder = try TemporaryFolder()
        let said = try run(
            "sh scripts/package.sh",
            ["PACKAGES": folder.path, "DPKG_DEB_COMPRESSOR_TYPE": "none", "SOURCE_DATE_EPOCH": "1795395723"])
        // A build for development needs Swift's libraries, and that is said before.
        let package = try #require(said.split(separator: "\n").last)
        #expect(package.hasPrefix("\(folder.path)/ingest-cli_"))
        let depends = try run("dpkg-deb --field '\(package)' Depends")
        for library in ["libxml2", "libicu", "libsqlite3-0", "libcurl4 | libcurl3-gnutls"] {
            #expect(depends.contains(library), "\(library)")
        }
        let files = try run("dpkg-deb --contents '\(package)'")
        for file in [
            "root/root [0-9 :-]*\\./usr/bin/ingest-cli", "usr/share/man/man1/ingest-cli-extract.1.gz",
            "usr/lib/systemd/system/ingest-watch.service", "-rw-r----- root/root .*etc/ingest-watch/environment",
        ] {
            #expect(try files.firstMatch(of: Regex(file)) != nil, "\(file)")
        }
        #expect(try run("dpkg-deb --info '\(package)' conffiles") == "/etc/ingest-watch/environment")
    }
}
