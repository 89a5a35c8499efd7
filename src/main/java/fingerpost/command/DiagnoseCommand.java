package fingerpost.command;

import fingerpost.check.Severity;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.html.HtmlReport;
import fingerpost.diagnose.report.Diagnosis;
import fingerpost.diagnose.survey.Progress;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.dns.DomainName;
import fingerpost.document.AtomicFiles;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.RootHints;
import fingerpost.wire.web.Authorities;
import fingerpost.wire.web.WebProbe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost diagnose DOMAIN}. */
@Command(
        name = "diagnose",
        description = {
            "Asks every server of a live domain and of the zone above, and says what is wrong.",
            "Nothing is sent to any resolver; servers are asked politely and each thing once."
        },
        footer = {
            "",
            "JSON:"
                    + " {\"domain\",\"packets\",\"millis\",\"findings\":[{\"code\",\"severity\",\"where\",\"message\",\"source\",",
            "\"evidence\":[a dig command"
                    + " each],\"subject\"?,\"repair\"?}],\"checks\":[{\"code\",\"title\",\"verdict\",\"why\"?}]};",
            "verdict is one of passed, found, not-tested.",
            "",
            "Exit code 1 where it found errors, 0 otherwise.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class DiagnoseCommand implements Callable<Integer> {
    private static final long LARGEST_HINTS = 1 << 20;

    private final Console console;

    @Parameters(paramLabel = "DOMAIN", description = "Such as example.com.")
    private String domain = "";

    @Option(
            names = "--hints",
            paramLabel = "FILE",
            description = "The root servers to begin with, as in named.root, with the root's DS records to trust;"
                    + " those of the Internet otherwise.")
    private @Nullable Path hints;

    @Option(names = "--port", paramLabel = "N", description = "Where all name servers listen; 53 otherwise.")
    private @Nullable Integer port;

    @Option(names = "--private", description = "A network of your own: private addresses are asked and in order.")
    private boolean inner;

    @Option(
            names = "--web",
            description = "Also connect to the web servers of the domain and of www, over plain HTTP and TLS.")
    private boolean web;

    @Option(
            names = "--design",
            paramLabel = "DOCUMENT",
            description = "Also compare with a topology, such as shop.topology.json: its zones around the domain.")
    private @Nullable Path design;

    @Option(
            names = "--samples",
            paramLabel = "N",
            description =
                    "With a design: ask so often for each set that rotates or is drawn by weight; 0 for not at all"
                            + " (default: " + Drift.SAMPLES + ").")
    private int samples = Drift.SAMPLES;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the report as a page that can be sent.")
    private @Nullable Path html;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    DiagnoseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DomainName name = name();
        Report report = diagnosis(profile()).run(name, this::progress);
        if (console.terminal()) {
            console.err().print("\r" + " ".repeat(60) + "\r");
        }
        if (html != null) {
            write(html, HtmlReport.of(report, ZonedDateTime.now(java.time.ZoneId.systemDefault())));
        }
        if (json) {
            console.json(DiagnoseJson.of(report));
        } else {
            DiagnoseText.print(console, report);
        }
        return report.has(Severity.ERROR) ? Exit.FOUND : Exit.FINE;
    }

    private Diagnosis diagnosis(ResolutionProfile profile) {
        Diagnosis diagnosis = new Diagnosis(new NetworkClient(), profile);
        if (design != null) {
            diagnosis = diagnosis
                    .withDesign(Opened.document(design).topology())
                    .withSamples(CompareCommand.samples(samples));
        }
        if (web) {
            diagnosis = diagnosis.withWeb(
                    new WebProbe(Authorities.usual(), profile.clock()),
                    WebOptions.of(profile.scope()).withClock(profile.clock()));
        }
        return diagnosis;
    }

    private DomainName name() {
        try {
            return DomainName.of(domain);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private ResolutionProfile profile() {
        ResolutionProfile.Scope scope = inner ? ResolutionProfile.Scope.PRIVATE : ResolutionProfile.Scope.PUBLIC;
        ResolutionProfile profile = hints == null
                ? ResolutionProfile.of(RootHints.servers(), scope).withAnchors(RootHints.anchors())
                : entered(read(hints), scope);
        if (port == null) {
            return profile;
        }
        if (port < 1 || port > 65_535) {
            throw new CallProblem("There is no port " + port + "; ports are 1 to 65535.");
        }
        return profile.withPort(port);
    }

    private static ResolutionProfile entered(String text, ResolutionProfile.Scope scope) {
        return ResolutionProfile.of(RootHints.servers(text), scope).withAnchors(RootHints.anchors(text));
    }

    /** The text of a hints file that can be understood. */
    private static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST_HINTS) {
                throw new CallProblem(file + " is over 1 MB; a hints file has a few lines.");
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            RootHints.servers(text);
            RootHints.anchors(text);
            return text;
        } catch (IOException unreadable) {
            throw new CallProblem("The hints file " + file + " cannot be read.", unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new CallProblem(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private static void write(Path file, String page) {
        try {
            AtomicFiles.write(file, page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new CallProblem(file + " was not written: " + AtomicFiles.reason(failed), failed);
        }
    }

    private void progress(Progress progress) {
        if (console.terminal()) {
            console.err().print("\rAsked " + progress.done() + " of " + progress.begun() + " ");
            console.err().flush();
        }
    }
}
