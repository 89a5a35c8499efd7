package fingerpost.ui.inspect;

import fingerpost.topology.CacheFarm;
import fingerpost.topology.Checkers;
import fingerpost.topology.Demand;
import fingerpost.topology.PageUrl;
import fingerpost.topology.Rhythm;
import fingerpost.topology.Scenario;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Who asks for what and when, behind which caches, watched by whom. */
final class ConditionEntries {
    private static final Rhythm EVENING = new Rhythm.Diurnal(0, 20, 1.6);

    private ConditionEntries() {}

    static List<Entry<Scenario>> all() {
        return List.of(asks(), rhythm(), farm(), checkers());
    }

    private static Entry<Scenario> asks() {
        return new Entry.Many<>(
                Speech.of("Pages that clients open"),
                Speech.of("page"),
                s -> s.conditions().demand().asks(),
                (s, asks) -> s.under(s.conditions().with(s.conditions().demand().withAsks(asks))),
                ask -> ask.url() + "  ×" + number(ask.weight()),
                List.of(new Entry.Fresh<>(Speech.of("Page"), s -> new Demand.Ask(fresh(s), 1))),
                _ -> new Form<>(List.of(
                        Fields.text(
                                Speech.of("URL"),
                                "https://www.example.com/",
                                ask -> ask.url().toString(),
                                (ask, text) -> new Demand.Ask(PageUrl.of(text), ask.weight())),
                        Fields.text(
                                Speech.of("Weight"),
                                "1",
                                ask -> number(ask.weight()),
                                (ask, text) -> new Demand.Ask(ask.url(), Read.decimal(text, Speech.of("A weight")))))));
    }

    private static PageUrl fresh(Scenario scenario) {
        List<PageUrl> taken = scenario.conditions().demand().asks().stream()
                .map(Demand.Ask::url)
                .toList();
        PageUrl url = PageUrl.of("https://www.example.com/");
        for (int i = 2; taken.contains(url); i++) {
            url = PageUrl.of("https://www.example.com/page-" + i);
        }
        return url;
    }

    private static Entry<Scenario> rhythm() {
        Form<Rhythm.Diurnal> day = new Form<>(List.of(
                hours(
                        Speech.of("Begins at the hour"),
                        "0",
                        Rhythm.Diurnal::from,
                        (d, hour) -> new Rhythm.Diurnal(hour, d.peak(), d.height())),
                hours(
                        Speech.of("Most is asked at the hour"),
                        "20",
                        Rhythm.Diurnal::peak,
                        (d, hour) -> new Rhythm.Diurnal(d.from(), hour, d.height())),
                hours(
                        Speech.of("Times the mean then"),
                        "1.6",
                        Rhythm.Diurnal::height,
                        (d, height) -> new Rhythm.Diurnal(d.from(), d.peak(), height))));
        return new Entry.OneOf<>(
                Speech.of("Requests over the day"),
                s -> s.conditions().demand().rhythm(),
                (s, rhythm) ->
                        s.under(s.conditions().with(s.conditions().demand().withRhythm(rhythm))),
                List.of(
                        new Entry.Kind<>(
                                Speech.of("at all hours alike"),
                                Rhythm.Steady.class::isInstance,
                                _ -> new Rhythm.Steady(),
                                Form::empty),
                        new Entry.Kind<>(
                                Speech.of("more by day"),
                                Rhythm.Diurnal.class::isInstance,
                                before -> before instanceof Rhythm.Diurnal ? before : EVENING,
                                () -> day.within(Rhythm.Diurnal.class::cast, (_, now) -> now))));
    }

    private static Entry<Rhythm.Diurnal> hours(
            String label,
            String prompt,
            Function<Rhythm.Diurnal, Double> now,
            BiFunction<Rhythm.Diurnal, Double, Rhythm.Diurnal> with) {
        return Fields.text(
                label, prompt, d -> number(now.apply(d)), (d, text) -> with.apply(d, Read.decimal(text, label)));
    }

    private static Entry<Scenario> farm() {
        Form<CacheFarm> form = new Form<>(List.of(
                Fields.text(
                        Speech.of("Caches of each resolver"),
                        "1",
                        farm -> Integer.toString(farm.caches()),
                        (farm, text) -> new CacheFarm(Read.number(text, "A number of caches"), farm.zipf())),
                Fields.text(
                        Speech.of("How unequal (Zipf, 0 is equal)"),
                        "1",
                        farm -> number(farm.zipf()),
                        (farm, text) -> new CacheFarm(farm.caches(), Read.decimal(text, Speech.of("An exponent"))))));
        return new Entry.Part<>(
                "",
                s -> s.conditions().farm(),
                (s, farm) -> s.under(s.conditions().with(farm)),
                form);
    }

    private static Entry<Scenario> checkers() {
        Form<Checkers> several = new Form<>(List.of(
                Fields.text(Speech.of("Checkers"), "16", c -> Integer.toString(c.count()), (c, text) -> {
                    int count = Read.number(text, "A number of checkers");
                    return new Checkers(count, Math.clamp(c.needed(), 1, Math.max(1, count)));
                }),
                Fields.text(
                        Speech.of("Have to agree that it is dead"),
                        "14",
                        c -> Integer.toString(c.needed()),
                        (c, text) -> new Checkers(c.count(), Read.number(text, "A number of checkers")))));
        return new Entry.OneOf<>(
                Speech.of("Health is checked by"),
                s -> s.conditions().checkers(),
                (s, checkers) -> s.under(s.conditions().with(checkers)),
                List.of(
                        new Entry.Kind<>(
                                Speech.of("one checker"), Checkers.ONE::equals, _ -> Checkers.ONE, Form::empty),
                        new Entry.Kind<>(
                                Speech.of("Route 53 (14 of 16)"),
                                Checkers.ROUTE_53::equals,
                                _ -> Checkers.ROUTE_53,
                                Form::empty),
                        new Entry.Kind<>(
                                Speech.of("several checkers"),
                                c -> !c.equals(Checkers.ONE) && !c.equals(Checkers.ROUTE_53),
                                c -> c.equals(Checkers.ONE) || c.equals(Checkers.ROUTE_53) ? new Checkers(3, 2) : c,
                                () -> several)));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
