package fingerpost.document.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Numbers as they stand in a document: the shortest text that says exactly the value. */
public final class Numbers {
    private static final BigDecimal GIGA = BigDecimal.valueOf(1_000_000_000);

    private Numbers() {}

    /** {@code 260}, {@code 0.5}: never an exponent. */
    public static Json.Numeral of(double value) {
        return of(new BigDecimal(Double.toString(value)));
    }

    /** Seconds, with as many decimals as it takes. */
    public static Json.Numeral seconds(Duration value) {
        return of(BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), 9)));
    }

    public static Json.Numeral of(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return new Json.Numeral(plain, At.NOWHERE);
    }

    static Duration seconds(BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 9) {
            throw new ArithmeticException("A time has at most nine decimals; " + value + " has more.");
        }
        BigDecimal nanos = value.multiply(GIGA);
        BigDecimal whole = value.setScale(0, RoundingMode.FLOOR);
        return Duration.ofSeconds(
                whole.longValueExact(),
                nanos.subtract(whole.multiply(GIGA))
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact());
    }
}
