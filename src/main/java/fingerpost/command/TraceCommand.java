package fingerpost.command;

import fingerpost.check.Severity;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.dnssec.ChainOfTrust;
import fingerpost.diagnose.dnssec.Security;
import fingerpost.diagnose.dnssec.Validation;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost trace NAME [TYPE]}. */
@Command(
        name = "trace",
        description = "Resolves a name from the root through every zone, and shows which server says what.",
        footer = {"", "Exit code 1 where the name cannot be resolved or it found errors, 0 otherwise.", ""},
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class TraceCommand implements Callable<Integer> {
    private static final Set<Outcome> RESOLVED = EnumSet.of(Outcome.ANSWER, Outcome.NODATA, Outcome.NXDOMAIN);

    private final Console console;

    @Parameters(index = "0", paramLabel = "NAME", description = "Such as www.example.com.")
    private String name = "";

    @Parameters(
            index = "1",
            paramLabel = "TYPE",
            arity = "0..1",
            defaultValue = "A",
            description = "Such as MX; A if none is given.")
    private String type = "A";

    @Option(names = "--full", description = "Ask every server of every zone, not only as many as it takes.")
    private boolean full;

    @Option(
            names = "--dnssec",
            description = "Also follow the chain of trust; with --hints from the DS records that the file has.")
    private boolean dnssec;

    @Mixin
    private NameSpaceOptions nameSpace = new NameSpaceOptions();

    @Option(names = "--json", description = "Print the trace as JSON.")
    private boolean json;

    TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = question();
        ResolutionProfile profile = nameSpace.profile();
        Trace trace = trace(new Tracer(new NetworkClient(), profile), question);
        Optional<Validation> validation = dnssec
                ? Optional.of(waiting(() -> new ChainOfTrust(new NetworkClient(), profile).validate(trace)))
                : Optional.empty();
        if (json) {
            console.json(validation.map(each -> TraceForm.of(trace, each)).orElseGet(() -> TraceForm.of(trace)));
        } else {
            console.say(TraceText.of(trace)
                    + validation.map(each -> "\n" + DnssecText.of(each)).orElse(""));
        }
        boolean bogus =
                validation.filter(each -> each.security() == Security.BOGUS).isPresent();
        boolean wrong = bogus || trace.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return wrong || !RESOLVED.contains(trace.outcome()) ? Exit.FOUND : Exit.FINE;
    }

    private Question question() {
        try {
            return new Question(DomainName.of(name), RecordType.of(type));
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private Trace trace(Tracer tracer, Question question) {
        Progress progress = new Progress(console);
        Consumer<Step> onStep = step -> progress.at("%s: %s %s"
                .formatted(step.zone(), step.serverName(), step.kind().word()));
        try {
            return waiting(() -> full ? tracer.survey(question, onStep) : tracer.trace(question, onStep));
        } finally {
            progress.end();
        }
    }

    /** On a virtual thread, as waiting for datagrams wants it. */
    private static <T> T waiting(Supplier<T> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return CompletableFuture.supplyAsync(work, threads).join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("The trace ended early.", failed.getCause());
        }
    }
}
