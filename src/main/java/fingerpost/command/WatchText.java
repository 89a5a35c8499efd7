package fingerpost.command;

import fingerpost.diagnose.drift.Round;
import fingerpost.diagnose.drift.WatchPlan;
import fingerpost.dns.Ttl;
import fingerpost.document.json.At;
import fingerpost.document.json.Json;
import fingerpost.document.json.JsonPrinting;
import fingerpost.document.json.Writing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Rounds of a watch in words and as JSON. */
final class WatchText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private WatchText() {}

    static String heading(WatchPlan plan) {
        String wanted = plan.wanted().map(each -> "until all say " + each).orElse("until all say the same");
        return "Watching " + plan.question().name().unicode() + " "
                + plan.question().type() + " at " + Rows.count(plan.servers().size(), "server")
                + (plan.untilAgreed() ? " " + wanted : "") + "; times are UTC.";
    }

    static String of(Round round) {
        List<String> lines = new ArrayList<>();
        lines.add(TIME.format(round.at()) + "  " + round.agreeing() + " of "
                + round.seen().size() + " agree"
                + round.lastCache()
                        .map(each -> "; " + forecast(round.at(), each))
                        .orElse(""));
        for (Round.Seen each : round.seen()) {
            lines.add("  " + Rows.cell(each.agrees() ? "agrees" : "differs", 9)
                    + Rows.cell(each.watched().server().toString(), 24)
                    + Rows.cell(each.watched().label(), 15)
                    + each.answer().spoken()
                    + each.until()
                            .map(until -> ", asks again at " + TIME.format(until))
                            .orElse(""));
        }
        return String.join("\n", lines);
    }

    private static String forecast(Instant now, Instant last) {
        long left = Duration.between(now, last).toSeconds();
        return left > 0
                ? "the last cache of the former answer expires " + TIME.format(last) + ", in "
                        + Ttl.of(left).spoken()
                : "every cache of the former answer has expired";
    }

    static String json(Round round) {
        return JsonPrinting.line(new Writing()
                .number("round", round.number())
                .text("at", round.at())
                .put("agreed", new Json.Truth(round.agreed(), At.NOWHERE))
                .number("agreeing", round.agreeing())
                .textIfAny("lastCache", round.lastCache())
                .list("servers", round.seen(), WatchText::form)
                .flat());
    }

    private static Json form(Round.Seen each) {
        return new Writing()
                .text("server", each.watched().server())
                .put("resolver", new Json.Truth(each.watched().resolver(), At.NOWHERE))
                .text("answer", each.answer().spoken())
                .put("agrees", new Json.Truth(each.agrees(), At.NOWHERE))
                .textIfAny("asksAgain", each.until())
                .flat();
    }
}
