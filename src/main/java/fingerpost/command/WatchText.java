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
                + round.lastCache().map(each -> "; " + forecast(round, each)).orElse(""));
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

    private static String forecast(Round round, Instant last) {
        long left = Duration.between(round.at(), last).toSeconds();
        if (left <= 0) {
            return "every cache of the former answer has expired";
        }
        String when = TIME.format(last) + ", in " + Ttl.of(left).spoken();
        return round.begun()
                ? "the last cache of the former answer expires " + when
                : "if it changed now, the last cache of this answer would expire " + when;
    }

    /** How it ended. */
    static String end(WatchPlan plan, Round last) {
        String with = plan.wanted().isPresent() ? "with the design" : "with each other";
        return last.agreed()
                ? "All agree " + with + "."
                : "The limit of " + Ttl.of(plan.limit().toSeconds()).spoken() + " is over; "
                        + (last.seen().size() - last.agreeing()) + " of "
                        + last.seen().size() + " do not agree " + with + ".";
    }

    static String json(Round round) {
        return JsonPrinting.line(new Writing()
                .number("round", round.number())
                .text("at", round.at())
                .put("agreed", new Json.Truth(round.agreed(), At.NOWHERE))
                .put("begun", new Json.Truth(round.begun(), At.NOWHERE))
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
