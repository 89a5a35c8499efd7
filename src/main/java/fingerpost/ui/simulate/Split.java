package fingerpost.ui.simulate;

/**
 * Splits what is known by row and by column over the cells of a table, as evenly as the two allow (iterative proportional
 * fitting; Deming and Stephan, 1940). Columns come out exact, rows as near as the open cells allow.
 */
final class Split {
    private static final int ROUNDS = 30;

    private Split() {}

    /** @param open which cells may hold something */
    static double[][] of(boolean[][] open, double[] rows, double[] columns) {
        double[][] start = new double[rows.length][columns.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                start[row][column] = open[row][column] ? 1 : 0;
            }
        }
        return of(start, rows, columns);
    }

    /** @param start what is guessed of each cell, which the split stays as near to as it can */
    static double[][] of(double[][] start, double[] rows, double[] columns) {
        double[][] cells = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            cells[row] = start[row].clone();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int row = 0; row < rows.length; row++) {
                double sum = 0;
                for (double cell : cells[row]) {
                    sum += cell;
                }
                for (int column = 0; column < columns.length && sum > 0; column++) {
                    cells[row][column] *= rows[row] / sum;
                }
            }
            for (int column = 0; column < columns.length; column++) {
                double sum = 0;
                for (double[] row : cells) {
                    sum += row[column];
                }
                for (int row = 0; row < rows.length && sum > 0; row++) {
                    cells[row][column] *= columns[column] / sum;
                }
            }
        }
        return cells;
    }
}
