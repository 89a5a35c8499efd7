package fingerpost.command;

import fingerpost.diagnose.drift.LiveServers;
import fingerpost.diagnose.drift.Pause;
import fingerpost.diagnose.drift.Round;
import fingerpost.diagnose.drift.Wanted;
import fingerpost.diagnose.drift.Watch;
import fingerpost.diagnose.drift.WatchPlan;
import fingerpost.diagnose.drift.Watched;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost watch NAME [TYPE]}. */
@Command(
        name = "watch",
        description = "Asks servers and resolvers again and again, until all say what the design says.",
        footer = {
            "",
            "JSON: one line a round, {\"round\",\"at\",\"agreed\",\"begun\",\"agreeing\",\"lastCache\"?,",
            "\"servers\":[{\"server\",\"resolver\",\"answer\",\"agrees\",\"asksAgain\"?}]}; times as in ISO 8601, UTC.",
            "begun: an authoritative server gives another answer than at first; lastCache: when the last cache",
            "that holds the former answer loses it, before the change as if it came now; asksAgain: when that",
            "resolver, which differs, asks again.",
            "",
            "Exit code 0 where all agree at the end, 1 where they do not.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
    private final Console console;
    private final InstantSource clock;
    private final Pause pause;

    @Parameters(index = "0", paramLabel = "NAME", description = "Such as www.example.com.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "TYPE", arity = "0..1", description = "Such as MX; A if none is given.")
    private String type = "A";

    @Option(
            names = "--design",
            paramLabel = "FILE",
            description = "The topology that all shall agree with; without it they shall agree with each other.")
    private @Nullable Path design;

    @Option(names = "--until-agreed", description = "End as soon as all agree; with --design it does so anyway.")
    private boolean untilAgreed;

    @Option(names = "--until-limit", description = "Go on until the limit even where all agree.")
    private boolean untilLimit;

    @Option(
            names = "--server",
            paramLabel = "ADDRESS[#PORT]",
            description = "An authoritative server; without any, those of the zone, found from the root.")
    private List<String> servers = List.of();

    @Option(names = "--resolver", paramLabel = "ADDRESS[#PORT]", description = "A recursive resolver; may be repeated.")
    private List<String> resolvers = List.of();

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            defaultValue = "10s",
            description = "From one round to the next, at least 5s (default: ${DEFAULT-VALUE}).")
    private String interval = "10s";

    @Option(
            names = "--limit",
            paramLabel = "TIME",
            defaultValue = "2h",
            description = "The longest that it watches (default: ${DEFAULT-VALUE}).")
    private String limit = "2h";

    @Mixin
    private NameSpaceOptions nameSpace = new NameSpaceOptions();

    @Option(names = "--json", description = "Print each round as a line of JSON.")
    private boolean json;

    WatchCommand(Console console) {
        this(console, InstantSource.system(), Pause.sleeping(InstantSource.system()));
    }

    /** With a time of its own. */
    WatchCommand(Console console, InstantSource clock, Pause pause) {
        this.console = console;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public Integer call() {
        WatchPlan plan = plan();
        if (!json) {
            console.say(WatchText.heading(plan));
        }
        Countdown countdown = new Countdown(new Progress(console), clock, pause);
        Round last = new Watch(new NetworkClient(), clock, countdown).run(plan, round -> {
            print(round);
            countdown.after(round);
        });
        if (!json) {
            console.say(WatchText.end(plan, last));
        }
        return last.agreed() ? Exit.FINE : Exit.FOUND;
    }

    private void print(Round round) {
        console.say(json ? WatchText.json(round) : WatchText.of(round));
    }

    private WatchPlan plan() {
        if (untilAgreed && untilLimit) {
            throw new CallProblem("--until-agreed and --until-limit exclude each other; give one of them.");
        }
        ResolutionProfile profile = nameSpace.profile();
        try {
            Question question = new Question(DomainName.of(name), RecordType.of(type));
            return new WatchPlan(
                    question,
                    watched(question, profile),
                    wanted(question),
                    Duration.ofSeconds(Ttl.parse(interval).seconds()),
                    Duration.ofSeconds(Ttl.parse(limit).seconds()),
                    !untilLimit && (untilAgreed || design != null));
        } catch (IllegalArgumentException wrong) {
            throw new CallProblem(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private Optional<Wanted> wanted(Question question) {
        Path file = design;
        if (file == null) {
            return Optional.empty();
        }
        Optional<Wanted> wanted = Wanted.of(Opened.document(file).topology(), question);
        if (wanted.isEmpty()) {
            throw new CallProblem(
                    "No zone of " + file + " holds " + question.name().unicode() + ".");
        }
        return wanted;
    }

    private List<Watched> watched(Question question, ResolutionProfile profile) {
        List<Watched> watched = new ArrayList<>();
        servers.forEach(each -> watched.add(new Watched("authoritative", server(each), false)));
        resolvers.forEach(each -> watched.add(new Watched("resolver", server(each), true)));
        if (servers.isEmpty()) {
            List<Server> found =
                    new LiveServers(new Tracer(new NetworkClient(), profile), profile).closest(question.name());
            if (found.isEmpty() && resolvers.isEmpty()) {
                throw new CallProblem(
                        "No server of the zone of " + question.name().unicode()
                                + " was found from the root; name one with --server or --resolver.");
            }
            for (int i = 0; i < found.size(); i++) {
                watched.add(i, new Watched("authoritative", found.get(i), false));
            }
        }
        return watched;
    }

    private static Server server(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            return Server.of(IpAddress.of(text));
        }
        String port = text.substring(hash + 1);
        if (!port.matches("[0-9]{1,5}")) {
            throw new CallProblem("\"" + text + "\" is not a server; write 192.0.2.1 or 192.0.2.1#5300.");
        }
        return new Server(IpAddress.of(text.substring(0, hash)), Integer.parseInt(port));
    }
}
