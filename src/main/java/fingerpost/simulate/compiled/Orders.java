package fingerpost.simulate.compiled;

import fingerpost.simulate.random.Dice;
import java.util.stream.IntStream;

/**
 * Orders of a few things as numbers. Up to eight things, every order has its number, 0 being the one given. Of more, only the
 * rotations have (0 to n - 1); a larger number stands for one order drawn from it.
 */
final class Orders {
    /** Numbers lie below this. */
    static final int LIMIT = 1 << 16;

    private static final int MOST_EXACT = 8;
    private static final byte[][] TABLES =
            IntStream.rangeClosed(0, MOST_EXACT).mapToObj(Orders::every).toArray(byte[][]::new);

    private Orders() {}

    /** Which of {@code n} things stands at that place in that order. */
    static int at(int n, int order, int place) {
        if (n == 1) {
            return 0;
        }
        if (n <= MOST_EXACT) {
            return TABLES[n][order * n + place];
        }
        return order < n ? (order + place) % n : drawn(n, order)[place];
    }

    /** The number of the order that begins with thing {@code start} and goes on in turn. */
    static int turned(int n, int start) {
        if (n > MOST_EXACT || n == 1) {
            return start;
        }
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (start + i) % n;
        }
        return number(order);
    }

    /** That order, turned to begin {@code by} places later. */
    static int turned(int n, int order, int by) {
        if (n == 1) {
            return 0;
        }
        if (n > MOST_EXACT) {
            return (at(n, order, 0) + by) % n;
        }
        int[] turned = new int[n];
        for (int i = 0; i < n; i++) {
            turned[i] = at(n, order, (i + by) % n);
        }
        return number(turned);
    }

    /** Any order, each equally likely, drawn as Fisher and Yates from the last place to the first. */
    static int shuffled(int n, Dice dice) {
        return shuffled(n, 0, dice);
    }

    /** The same, beginning from that order. */
    static int shuffled(int n, int from, Dice dice) {
        if (n == 1) {
            return 0;
        }
        if (n > MOST_EXACT) {
            return n + dice.below(LIMIT - n);
        }
        int[] order = places(n, from);
        for (int last = n - 1; last > 0; last--) {
            swap(order, last, (int) dice.below((long) (last + 1)));
        }
        return number(order);
    }

    /** The order of {@code size} things whose first {@code n} are in that order and the others as given. */
    static int followed(int n, int order, int size) {
        if (size > MOST_EXACT) {
            return 0;
        }
        int[] all = given(size);
        System.arraycopy(places(n, order), 0, all, 0, n);
        return number(all);
    }

    /** What BIND 9.18 makes of that order by one number: at place j it swaps j with j + number mod (n - j). */
    static int swappedAsBind(int n, int order, long number) {
        if (n == 1) {
            return 0;
        }
        if (n > MOST_EXACT) {
            return (int) Long.remainderUnsigned(number, n);
        }
        int[] places = places(n, order);
        for (int j = 0; j < n; j++) {
            swap(places, j, j + (int) (number % (n - j)));
        }
        return number(places);
    }

    /** The number of an order of at most eight things: its place among all in the order of the dictionary. */
    static int number(int[] order) {
        int number = 0;
        for (int i = 0; i < order.length; i++) {
            int smaller = 0;
            for (int j = i + 1; j < order.length; j++) {
                if (order[j] < order[i]) {
                    smaller++;
                }
            }
            number = number * (order.length - i) + smaller;
        }
        return number;
    }

    private static byte[] every(int n) {
        int count = 1;
        for (int i = 2; i <= n; i++) {
            count *= i;
        }
        byte[] table = new byte[count * n];
        for (int number = 0; number < count; number++) {
            int rest = number;
            int weight = count;
            boolean[] taken = new boolean[n];
            for (int place = 0; place < n; place++) {
                weight /= n - place;
                int skip = rest / weight;
                rest %= weight;
                int thing = 0;
                while (taken[thing] || skip > 0) {
                    if (!taken[thing]) {
                        skip--;
                    }
                    thing++;
                }
                taken[thing] = true;
                table[number * n + place] = (byte) thing;
            }
        }
        return table;
    }

    private static int[] drawn(int n, int order) {
        Dice dice = Dice.of(order, n, Dice.Purpose.AUTHORITIES);
        int[] things = given(n);
        for (int last = n - 1; last > 0; last--) {
            swap(things, last, dice.below(last + 1));
        }
        return things;
    }

    private static int[] places(int n, int order) {
        int[] places = new int[n];
        for (int i = 0; i < n; i++) {
            places[i] = at(n, order, i);
        }
        return places;
    }

    private static int[] given(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }

    private static void swap(int[] things, int a, int b) {
        int thing = things[a];
        things[a] = things[b];
        things[b] = thing;
    }
}
