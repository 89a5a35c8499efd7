package fingerpost.command;

import fingerpost.simulate.result.Explained;
import fingerpost.simulate.result.Explained.Leg;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One request of a simulation and why it went as it did, for a person. */
final class SimulateRequest {
    private static final int INDENT = 4;

    private SimulateRequest() {}

    static String text(Explained explained) {
        Traced traced = explained.request();
        List<String> lines = new ArrayList<>();
        lines.add(Rows.paragraph(
                "After " + seconds(traced.at()) + " client " + traced.client() + " of " + traced.group() + " ("
                        + explained.from() + "), which asks "
                        + traced.resolver().map(id -> id.text()).orElse("some resolver") + ", opens "
                        + explained.legs().getFirst().url() + ". "
                        + traced.from().sentence(),
                0));
        for (Leg leg : explained.legs()) {
            if (leg != explained.legs().getFirst()) {
                lines.add("Redirected to " + leg.url());
            }
            own(explained, leg, lines);
            leg.asked().ifPresent(asked -> asked(asked, leg.own().isPresent(), lines));
            connection(leg, lines);
            leg.passing().ifPresent(passing -> proxy(passing, lines));
        }
        lines.add((traced.fate() == Fate.SERVED
                        ? "Served by " + traced.end().orElse("the proxy")
                        : "Not served ("
                                + traced.fate().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                + ", after " + Figures.rough(traced.millis()) + " ms.");
        return String.join("\n", lines);
    }

    private static String seconds(double time) {
        return String.format(Locale.ROOT, "%.6f s", time);
    }

    private static String when(double time) {
        return time <= 0 ? "before the beginning" : "at " + seconds(time);
    }

    private static void own(Explained explained, Leg leg, List<String> lines) {
        leg.own()
                .ifPresent(own -> lines.add(Rows.paragraph(
                        "Its own cache: "
                                + String.join(", ", leg.order().isEmpty() ? List.of("no address") : leg.order())
                                + ", kept " + when(own.since().orElse(0)) + " until " + seconds(own.until()) + " ("
                                + explained.stub() + ").",
                        0)));
    }

    private static void asked(Explained.Asked asked, boolean then, List<String> lines) {
        String who = asked.resolver().map(id -> id.text()).orElse("some resolver");
        lines.add(Rows.paragraph(
                "Resolver " + who + " (" + asked.profile() + ")"
                        + (then ? ", asked " + when(asked.at()) : "")
                        + (asked.links().isEmpty()
                                ? then ? "." : " gave nothing."
                                : ", gives records " + asked.order() + ":"),
                0));
        for (Explained.Link link : asked.links()) {
            lines.add(Rows.paragraph(
                    link.owner() + " " + link.type() + " "
                            + (link.answer().isEmpty() ? "none" : String.join(", ", link.answer())) + ", fetched "
                            + when(link.since()) + ", kept until " + seconds(link.until()) + " (TTL "
                            + Figures.decimal(link.ttl()) + " s)",
                    INDENT));
            lines.add(Rows.paragraph(
                    link.servers()
                            .map(servers -> "name servers of " + servers + ": "
                                    + (link.why().isEmpty()
                                            ? "outside the zones of the design"
                                            : String.join("; ", link.why())))
                            .orElse("no name server answered"),
                    2 * INDENT));
        }
    }

    private static void connection(Leg leg, List<String> lines) {
        if (!leg.order().isEmpty()) {
            lines.add(Rows.paragraph("Order: " + String.join(", ", leg.order()) + "; tries " + leg.rule() + ".", 0));
        }
        leg.tried().forEach(each -> lines.add("    " + each.address() + ": " + each.outcome()));
    }

    private static void proxy(Explained.Passing passing, List<String> lines) {
        lines.add(Rows.paragraph(
                "Proxy " + passing.proxy() + " passes to " + passing.service() + " by " + passing.algorithm()
                        + ", among "
                        + String.join(", ", passing.of())
                        + (passing.left().isEmpty()
                                ? ""
                                : "; its health check leaves out " + String.join(", ", passing.left()))
                        + passing.backend().map(backend -> ": " + backend).orElse("") + ".",
                0));
    }
}
