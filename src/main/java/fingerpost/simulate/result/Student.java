package fingerpost.simulate.result;

/** Quantiles of Student's t distribution (any table; these are rounded to three places). */
final class Student {
    private static final double[] TABLE = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
        2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };
    private static final double NORMAL = 1.960;

    private Student() {}

    /** What 95 of 100 draws stay within on either side, by degrees of freedom from 1. */
    static double of95(long degrees) {
        return degrees <= TABLE.length ? TABLE[(int) degrees - 1] : NORMAL + 2.5 / degrees;
    }
}
