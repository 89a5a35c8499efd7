package fingerpost.command;

import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.topology.Topology;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Trust;
import fingerpost.wire.ZoneTransfer;
import fingerpost.wire.web.Authorities;
import fingerpost.wire.web.WebProbe;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost compare FILE --live}, {@code --with FILE} or {@code --files DIR}. */
@Command(
        name = "compare",
        description = {
            "Lays a design over what the servers of its zones answer now, over another design, or over the files",
            "that are deployed, and says what differs. Order, case and serials are no differences, a TTL is."
        },
        footer = {
            "",
            "JSON:"
                    + " {\"places\",\"packets\",\"differences\":[{\"code\",\"grade\",\"severity\",\"subject\",\"design\",\"live\",",
            "\"message\",\"source\",\"evidence\":[a dig command each],\"repair\"?,\"publish\":[a record each],",
            "\"withdraw\":[a name and type each]}],\"remarks\":[the same],\"untested\":[{\"subject\",\"message\"}],",
            "\"servers\":[{\"zone\",\"server\",\"fault\"}]}; repair is the edit that takes live into the design,",
            "publish and withdraw make live what the design says; a server without fault was compared.",
            "",
            "With --with: {\"differences\":[{\"subject\",\"change\",\"before\":[lines],\"after\":[lines]}]}, and with"
                    + " --base",
            "{\"items\":[{\"subject\",\"who\",\"base\":[lines],\"here\"?:[lines],\"there\"?:[lines]}]}, who one of"
                    + " here, there,",
            "both, conflict.",
            "",
            "With --files: {\"target\",\"files\":[{\"path\",\"state\",\"why\"?,\"zone\"?,"
                    + "\"differences\"?:[{\"subject\",\"deployed\":[lines],",
            "\"design\":[lines]}],\"faults\"?:[lines],\"places\"?:[a block each],\"diff\"?}]}, state one of"
                    + " same, alike (other",
            "text, same records), differs, missing, foreign (not of the design), unread; with --live as well"
                    + " \"items\":",
            "[{\"subject\",\"who\",\"design\":[lines],\"deployed\":[lines],\"live\"}], who one of not-deployed,"
                    + " by-hand,",
            "live-lags, all-differ, live-unknown.",
            "",
            "Exit code 1 where it found differences or no server could be compared, 0 otherwise.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    /** At ten a second that is five minutes for each set. */
    private static final int MOST_SAMPLES = 3000;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A topology, such as shop.topology.json.")
    private Path file = Path.of("");

    @Option(names = "--live", description = "With the live servers of its zones, found from the root.")
    private boolean live;

    @Option(names = "--with", paramLabel = "FILE", description = "With another topology.")
    private @Nullable Path with;

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "With --with: the topology that both come from, to see who changed what.")
    private @Nullable Path base;

    @Option(
            names = "--merge",
            paramLabel = "FILE",
            description = "With --base: write the topology with the changes of both, if none contradict.")
    private @Nullable Path merge;

    @Option(
            names = "--files",
            paramLabel = "DIR",
            description = "With the files of a folder: zones record by record, other files line by line; together"
                    + " with --live: which of the three is the odd one.")
    private @Nullable Path files;

    @Option(
            names = "--to",
            paramLabel = "TARGET",
            description = "With --files: the target that they are for; told by the files that are there otherwise.")
    private @Nullable String target;

    @Option(names = "--transfer", description = "Also ask for zone transfers, to find names that are not designed.")
    private boolean transfer;

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "Ask so often for each set that rotates or is drawn by weight, up to ten times a second;"
                    + " 0 for not at all (default: " + Drift.SAMPLES + ").")
    private int samples = Drift.SAMPLES;

    @Option(
            names = "--web",
            description = "Also connect to every address of a pool, to find those that take no connections.")
    private boolean web;

    @Mixin
    private NameSpaceOptions nameSpace = new NameSpaceOptions();

    @Option(names = "--json", description = "Print the differences as JSON.")
    private boolean json;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireOne();
        if (files != null) {
            CompareFiles comparison = new CompareFiles(console, json);
            return live
                    ? comparison.three(file, files, target, drift(nameSpace.profile()))
                    : comparison.run(file, files, target);
        }
        if (with != null) {
            CompareWith comparison = new CompareWith(console, json);
            return base == null ? comparison.two(file, with) : comparison.three(base, file, with, merge);
        }
        Topology topology = Opened.document(file).topology();
        if (topology.zones().isEmpty()) {
            throw new CallProblem(file + " has no zone, so there is nothing to compare.");
        }
        Overlay overlay = new Laying(console).lay(drift(nameSpace.profile()), topology);
        if (json) {
            console.json(CompareJson.of(overlay));
        } else {
            console.say(CompareText.of(topology, overlay));
        }
        boolean compared = overlay.places().size() > overlay.untested().size();
        if (!compared) {
            console.note("No server of the design's zones could be asked, so nothing was compared.");
        }
        return compared && overlay.differences().isEmpty() ? Exit.FINE : Exit.FOUND;
    }

    private void requireOne() {
        boolean any = live || with != null || files != null;
        if (!any || (with != null && (live || files != null))) {
            throw new CallProblem(
                    any
                            ? "--with is a comparison of its own; give it without --live and --files."
                            : "Say what to compare with: --live, --with another topology, or --files of a folder.");
        }
        if ((base != null && with == null) || (merge != null && base == null)) {
            throw new CallProblem(
                    base == null ? "--merge needs --base and --with." : "--base needs --with another topology.");
        }
        if (target != null && files == null) {
            throw new CallProblem("--to says for what the files of --files are.");
        }
    }

    /** What was entered, if it is possible. */
    static int samples(int entered) {
        if (entered < 0 || entered > MOST_SAMPLES) {
            throw new CallProblem("--samples " + entered + " is not possible; it goes from 0 to " + MOST_SAMPLES + ".");
        }
        return entered;
    }

    private Drift drift(ResolutionProfile profile) {
        Drift drift = new Drift(new NetworkClient(), profile).withBulk().withPolicies(samples(samples));
        if (transfer) {
            drift = drift.withTransfers(new ZoneTransfer(Trust.usual()));
        }
        return web
                ? drift.withWeb(
                        new WebProbe(Authorities.usual(), profile.clock()),
                        WebOptions.of(profile.scope()).withClock(profile.clock()))
                : drift;
    }
}
