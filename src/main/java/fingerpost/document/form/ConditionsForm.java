package fingerpost.document.form;

import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.CacheFarm;
import fingerpost.topology.Checkers;
import fingerpost.topology.Conditions;
import fingerpost.topology.Demand;
import fingerpost.topology.PageUrl;
import fingerpost.topology.Rhythm;
import java.util.List;

/** The conditions of a scenario, as fields of it: only those that differ from the usual. */
final class ConditionsForm {
    private ConditionsForm() {}

    static void write(Conditions conditions, Writing to) {
        Demand demand = conditions.demand();
        to.listIfAny("asks", demand.asks(), ConditionsForm::ask);
        if (demand.rhythm() instanceof Rhythm.Diurnal(double from, double peak, double height)) {
            to.put(
                    "diurnal",
                    new Writing()
                            .put("from", Numbers.of(from))
                            .put("peak", Numbers.of(peak))
                            .put("height", Numbers.of(height))
                            .flat());
        }
        if (!conditions.farm().equals(CacheFarm.ONE)) {
            to.put(
                    "caches",
                    new Writing()
                            .number("count", conditions.farm().caches())
                            .put("zipf", Numbers.of(conditions.farm().zipf()))
                            .flat());
        }
        if (!conditions.checkers().equals(Checkers.ONE)) {
            to.put(
                    "checkers",
                    new Writing()
                            .number("count", conditions.checkers().count())
                            .number("needed", conditions.checkers().needed())
                            .flat());
        }
    }

    static Conditions read(Source scenario) {
        List<Demand.Ask> asks = scenario.list("asks", ConditionsForm::readAsk);
        Rhythm rhythm =
                scenario.find("diurnal").map(ConditionsForm::readDiurnal).orElse(new Rhythm.Steady());
        return new Conditions(
                scenario.find("asks").orElse(scenario).made(() -> new Demand(asks, rhythm)),
                scenario.find("caches").map(ConditionsForm::readFarm).orElse(CacheFarm.ONE),
                scenario.find("checkers").map(ConditionsForm::readCheckers).orElse(Checkers.ONE));
    }

    private static Json ask(Demand.Ask ask) {
        Writing writing = new Writing().text("url", ask.url());
        return (ask.weight() == 1 ? writing : writing.put("weight", Numbers.of(ask.weight()))).flat();
    }

    private static Demand.Ask readAsk(Source source) {
        PageUrl url = source.field("url").as(PageUrl::of);
        double weight =
                source.find("weight").map(each -> each.decimal().doubleValue()).orElse(1.0);
        return source.find("weight").orElse(source).made(() -> new Demand.Ask(url, weight));
    }

    private static Rhythm readDiurnal(Source source) {
        double from = decimal(source, "from");
        double peak = decimal(source, "peak");
        double height = decimal(source, "height");
        return source.made(() -> new Rhythm.Diurnal(from, peak, height));
    }

    private static CacheFarm readFarm(Source source) {
        int count = source.field("count").whole();
        double zipf = decimal(source, "zipf");
        return source.made(() -> new CacheFarm(count, zipf));
    }

    private static Checkers readCheckers(Source source) {
        int count = source.field("count").whole();
        int needed = source.field("needed").whole();
        return source.made(() -> new Checkers(count, needed));
    }

    private static double decimal(Source source, String name) {
        return source.field(name).decimal().doubleValue();
    }
}
