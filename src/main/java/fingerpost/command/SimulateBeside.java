package fingerpost.command;

import fingerpost.document.json.At;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Writing;
import fingerpost.simulate.result.Difference;
import java.math.BigDecimal;
import java.util.List;

/** Two designs side by side, for a person and as JSON. */
final class SimulateBeside {
    private static final int WHAT = 32;
    private static final int CELL = 14;

    private SimulateBeside() {}

    static String text(String first, String second, int runs, List<Difference> differences) {
        StringBuilder text = new StringBuilder("First: " + first + "\nSecond: " + second + "\nBoth played " + runs
                + " times with the same dice; the band is that of the difference.\n\n");
        text.append(Rows.cell("", WHAT) + Rows.cell("first", CELL) + Rows.cell("second", CELL)
                + Rows.cell("difference", CELL) + "95 % band\n");
        for (Difference each : differences) {
            text.append(Rows.cell(each.what(), WHAT)
                    + Rows.cell(value(each.first(), each.unit()), CELL)
                    + Rows.cell(value(each.second(), each.unit()), CELL)
                    + Rows.cell(value(each.apart(), each.unit()), CELL)
                    + (each.isSure() || each.apart() != 0
                            ? value(each.low(), each.unit()) + " to " + value(each.high(), each.unit())
                                    + (each.isSure() ? "" : "  (may be chance)")
                            : "the same")
                    + "\n");
        }
        return text.toString().stripTrailing();
    }

    private static String value(double value, String unit) {
        return switch (unit) {
            case "1" -> Figures.percent(value);
            default -> Figures.rough(value) + " " + unit;
        };
    }

    static Json json(String scenario, long seed, int runs, List<Difference> differences) {
        return new Writing()
                .text("scenario", scenario)
                .number("seed", seed)
                .number("runs", runs)
                .list("differences", differences, SimulateBeside::json)
                .block();
    }

    private static Json json(Difference each) {
        return new Writing()
                .text("what", each.what())
                .text("unit", each.unit())
                .put("first", number(each.first()))
                .put("second", number(each.second()))
                .put("difference", number(each.apart()))
                .put("low", number(each.low()))
                .put("high", number(each.high()))
                .put("sure", new Json.Truth(each.isSure(), At.NOWHERE))
                .flat();
    }

    private static Json number(double value) {
        return Numbers.of(new BigDecimal(Figures.decimal(value)));
    }
}
