package fingerpost.simulate.random;

/**
 * The Poisson distribution: by products of uniform numbers for small means, by the transformed rejection PTRS of Hörmann
 * (Insurance: Mathematics and Economics 12, 1993) for others, in constant time whatever the mean.
 */
final class Poisson {
    private static final double SMALL = 10;
    private static final double HALF_LOG_OF_TWO_PI = 0.9189385332046728;
    private static final double[] LOG_FACTORIALS = logFactorials(16);

    private Poisson() {}

    private static double[] logFactorials(int count) {
        double[] logs = new double[count];
        for (int k = 1; k < count; k++) {
            logs[k] = logs[k - 1] + Math.log(k);
        }
        return logs;
    }

    static long draw(Dice dice, double mean) {
        return mean < SMALL ? byProducts(dice, Math.exp(-mean)) : byRejection(dice, mean);
    }

    private static long byProducts(Dice dice, double none) {
        long k = 0;
        for (double product = dice.positiveUnit(); product > none; product *= dice.positiveUnit()) {
            k++;
        }
        return k;
    }

    private static long byRejection(Dice dice, double mean) {
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double bound = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = dice.unit() - 0.5;
            double v = dice.positiveUnit();
            double side = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / side + b) * u + mean + 0.43);
            if (side >= 0.07 && v <= bound) {
                return (long) k;
            }
            if (k < 0 || (side < 0.013 && v > side)) {
                continue;
            }
            double scale = 1.1239 + 1.1328 / (b - 3.4);
            if (Math.log(v * scale / (a / (side * side) + b)) <= k * Math.log(mean) - mean - logFactorial(k)) {
                return (long) k;
            }
        }
    }

    private static double logFactorial(double k) {
        if (k < LOG_FACTORIALS.length) {
            return LOG_FACTORIALS[(int) k];
        }
        double x = k + 1;
        double part = 1 / (x * x);
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_OF_TWO_PI + (1.0 / 12 - part * (1.0 / 360 - part / 1260)) / x;
    }
}
