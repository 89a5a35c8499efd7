package fingerpost.command;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.diagnose.drift.ServerState;
import fingerpost.dns.RRset;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.wire.DigCall;
import java.util.List;

/** A comparison with live servers as JSON, in the shape that {@code fingerpost compare --help} documents. */
final class CompareJson {
    private CompareJson() {}

    static Json of(Overlay overlay) {
        return new Writing()
                .number("places", overlay.places().size())
                .number("packets", overlay.packets())
                .list("differences", overlay.differences(), CompareJson::place)
                .list("remarks", overlay.remarks(), CompareJson::place)
                .list("untested", overlay.untested(), CompareJson::untested)
                .list("servers", overlay.servers(), CompareJson::server)
                .block();
    }

    private static Json place(Place each) {
        return new Writing()
                .text("code", each.finding().map(LiveFinding::code).orElse(""))
                .text("grade", each.grade().word())
                .text("severity", each.grade().severity().word())
                .text("subject", each.node())
                .text("design", each.design())
                .text("live", each.live())
                .text("message", each.message())
                .text("source", each.finding().map(LiveFinding::source).orElse(""))
                .texts(
                        "evidence",
                        each.evidence().stream()
                                .map(exchange -> DigCall.of(exchange.query()))
                                .distinct()
                                .toList())
                .textIfAny("repair", each.takeLive().map(edit -> edit.name()))
                .texts("publish", records(each))
                .texts("withdraw", each.keepDesign().withdraw())
                .flat();
    }

    /** {@code www.example.com. 300 IN A 192.0.2.1} for each record to publish. */
    static List<String> records(Place place) {
        return place.keepDesign().publish().stream()
                .flatMap(set -> set.rdata().stream().map(record -> head(set) + " " + record.text()))
                .toList();
    }

    private static String head(RRset set) {
        return set.owner() + " " + set.ttl() + " IN " + set.type();
    }

    private static Json untested(Place each) {
        return new Writing()
                .text("subject", each.node())
                .text("message", each.message())
                .flat();
    }

    private static Json server(ServerState each) {
        return new Writing()
                .text("zone", each.zone())
                .text("server", each.server())
                .text("fault", each.fault())
                .flat();
    }
}
