package fingerpost.command;

import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.diagnose.drift.ServerState;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.topology.Topology;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Trust;
import fingerpost.wire.ZoneTransfer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost compare FILE --live}. */
@Command(
        name = "compare",
        description = "Lays a design over what the servers of its zones answer now, and says what differs.",
        footer = {
            "",
            "JSON: {\"places\",\"differences\":[{\"code\",\"grade\",\"severity\",\"subject\",\"design\",\"live\",\"message\",",
            "\"repair\"?,\"publish\":[...]}],\"untested\":[{\"subject\",\"message\"}],\"servers\":[{\"zone\",\"server\",\"fault\"}]}",
            "",
            "Exit code 1 where it found differences, 0 otherwise.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A topology, such as shop.topology.json.")
    private Path file = Path.of("");

    @Option(names = "--live", description = "With the live servers of its zones, found from the root.")
    private boolean live;

    @Option(names = "--transfer", description = "Also ask for zone transfers, to find names that are not designed.")
    private boolean transfer;

    @Mixin
    private NameSpaceOptions nameSpace = new NameSpaceOptions();

    @Option(names = "--json", description = "Print the differences as JSON.")
    private boolean json;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!live) {
            throw new CallProblem("Missing required --live: a design is compared with live servers only.");
        }
        Topology topology = Opened.document(file).topology();
        Drift drift = new Drift(new NetworkClient(), nameSpace.profile());
        Overlay overlay =
                (transfer ? drift.withTransfers(new ZoneTransfer(Trust.usual())) : drift).lay(topology, progress -> {});
        if (json) {
            console.json(form(overlay));
        } else {
            print(topology, overlay);
        }
        return overlay.differences().isEmpty() ? Exit.FINE : Exit.FOUND;
    }

    private void print(Topology topology, Overlay overlay) {
        for (ServerState each : overlay.servers()) {
            if (!each.serves()) {
                console.say("not tested: " + each.server() + " " + each.fault() + " ("
                        + each.zone().unicode() + ")");
            }
        }
        for (Place each : overlay.differences()) {
            console.say(Rows.cell(each.grade().severity().word(), 9)
                    + Rows.cell(each.grade().word(), 18)
                    + Subjects.spoken(topology, each.node()));
            console.say(Rows.paragraph(each.message(), 9));
            each.takeLive().ifPresent(edit -> console.say(Rows.paragraph("Design: " + edit.name() + ".", 9)));
            each.keepDesign()
                    .publish()
                    .forEach(set -> set.rdata()
                            .forEach(record -> console.say("         Live: " + set.owner() + " " + set.ttl() + " IN "
                                    + set.type() + " " + record.text())));
            each.keepDesign().withdraw().forEach(gone -> console.say("         Live: without " + gone));
        }
        overlay.untested().forEach(each -> console.say(Rows.paragraph("not tested: " + each.message(), 0)));
        console.say(Rows.count(overlay.places().size(), "place") + " of the design, "
                + Rows.count(overlay.differences().size(), "difference") + ", "
                + overlay.untested().size()
                + " not tested; " + Rows.count(overlay.packets(), "packet") + ", " + overlay.nanos() / 1_000_000
                + " ms.");
    }

    private static Json form(Overlay overlay) {
        return new Writing()
                .number("places", overlay.places().size())
                .list("differences", overlay.differences(), CompareCommand::form)
                .list(
                        "untested",
                        overlay.untested(),
                        each -> new Writing()
                                .text("subject", each.node())
                                .text("message", each.message())
                                .flat())
                .list(
                        "servers",
                        overlay.servers(),
                        each -> new Writing()
                                .text("zone", each.zone())
                                .text("server", each.server())
                                .text("fault", each.fault())
                                .flat())
                .block();
    }

    private static Json form(Place each) {
        return new Writing()
                .text("code", each.finding().map(finding -> finding.code()).orElse(""))
                .text("grade", each.grade().word())
                .text("severity", each.grade().severity().word())
                .text("subject", each.node())
                .text("design", each.design())
                .text("live", each.live())
                .text("message", each.message())
                .textIfAny("repair", each.takeLive().map(edit -> edit.name()))
                .texts(
                        "publish",
                        each.keepDesign().publish().stream()
                                .flatMap(set -> set.rdata().stream()
                                        .map(record -> set.owner() + " " + set.ttl() + " IN " + set.type() + " "
                                                + record.text()))
                                .toList())
                .flat();
    }
}
