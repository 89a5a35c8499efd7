package fingerpost.command;

import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Writing;
import fingerpost.simulate.result.Explained;
import fingerpost.simulate.result.Explained.Leg;
import fingerpost.simulate.result.Traced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** One request of a simulation and why it went as it did, as JSON; the shape stands in the help of the command. */
final class SimulateRequestJson {
    private static final int MICROS = 6;

    private SimulateRequestJson() {}

    static Json of(String scenario, long seed, Explained explained, List<String> notes) {
        Traced traced = explained.request();
        return new Writing()
                .text("scenario", scenario)
                .number("seed", seed)
                .put("at", time(traced.at()))
                .text("group", traced.group())
                .number("client", traced.client())
                .text("address", explained.from())
                .textIfAny("resolver", traced.resolver())
                .text("from", word(traced.from()))
                .text("stub", explained.stub())
                .list("legs", explained.legs(), SimulateRequestJson::leg)
                .text("fate", word(traced.fate()))
                .textIfAny("end", traced.end())
                .put("millis", time(traced.millis()))
                .texts("notes", notes)
                .block();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Json leg(Leg leg) {
        Writing writing = new Writing().text("url", leg.url());
        leg.own().ifPresent(own -> {
            Writing kept = new Writing();
            own.since().ifPresent(since -> kept.put("since", time(since)));
            writing.put("own", kept.put("until", time(own.until())).flat());
        });
        leg.asked().ifPresent(asked -> writing.put("asked", asked(asked)));
        writing.texts("order", leg.order())
                .text("rule", leg.rule())
                .list(
                        "tried",
                        leg.tried(),
                        each -> new Writing()
                                .text("address", each.address())
                                .text("outcome", each.outcome())
                                .flat());
        leg.passing()
                .ifPresent(passing -> writing.put(
                        "proxy",
                        new Writing()
                                .text("proxy", passing.proxy())
                                .text("service", passing.service())
                                .text("algorithm", passing.algorithm())
                                .texts("among", passing.of())
                                .texts("leftOut", passing.left())
                                .textIfAny("backend", passing.backend())
                                .flat()));
        return writing.block();
    }

    private static Json asked(Explained.Asked asked) {
        return new Writing()
                .put("at", time(asked.at()))
                .textIfAny("resolver", asked.resolver())
                .text("profile", asked.profile())
                .text("order", asked.order())
                .list("links", asked.links(), SimulateRequestJson::link)
                .block();
    }

    private static Json link(Explained.Link link) {
        return new Writing()
                .text("owner", link.owner())
                .text("type", link.type())
                .texts("answer", link.answer())
                .put("since", time(link.since()))
                .put("until", time(link.until()))
                .put("ttl", time(link.ttl()))
                .textIfAny("servers", link.servers())
                .texts("why", link.why())
                .flat();
    }

    private static Json time(double value) {
        return Numbers.of(BigDecimal.valueOf(value)
                .setScale(MICROS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros());
    }
}
