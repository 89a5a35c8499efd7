package fingerpost.command;

import fingerpost.check.Checks;
import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost check FILE}. */
@Command(
        name = "check",
        description = "Says what is wrong or unwise in a design.",
        footer = {"", "Exit code 1 where it found errors, 0 otherwise.", ""},
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A topology, such as shop.topology.json.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Topology topology = Opened.document(file).topology();
        List<Finding> findings = new Checks(console.today()).of(topology);
        if (json) {
            console.json(
                    new Writing().list("findings", findings, CheckCommand::form).block());
        } else {
            findings.forEach(finding -> console.say(text(topology, finding)));
            console.say(summary(findings));
        }
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR) ? Exit.FOUND : Exit.FINE;
    }

    private static Json form(Finding finding) {
        Writing writing = new Writing()
                .text("code", finding.code())
                .text("severity", finding.severity().word())
                .text("subject", finding.subject())
                .text("message", finding.message())
                .text("source", finding.source());
        finding.repair().ifPresent(repair -> writing.text("repair", repair.name()));
        return writing.flat();
    }

    private static String text(Topology topology, Finding finding) {
        String head = Rows.cell(finding.severity().word(), 9)
                + Rows.cell(finding.code(), 8)
                + Subjects.spoken(topology, finding.subject());
        String repair = finding.repair()
                .map(edit -> "\n" + Rows.paragraph("Repair: " + edit.name(), 9))
                .orElse("");
        return head + "\n" + Rows.paragraph(finding.message(), 9) + "\n"
                + Rows.paragraph("Source: " + finding.source(), 9) + repair + "\n";
    }

    private static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "Nothing is wrong.";
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(each -> each.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(severity == Severity.INFO ? count + " info" : Rows.count(count, severity.word()));
            }
        }
        return String.join(", ", counts) + ".";
    }
}
