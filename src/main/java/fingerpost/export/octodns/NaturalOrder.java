package fingerpost.export.octodns;

import java.util.Comparator;

/** The order that octoDNS wants keys in ({@code enforce_order}): numbers in names count as numbers, so a2 stands before a10. */
final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (isDigit(one, i) && isDigit(other, j)) {
                int first = endOfNumber(one, i);
                int second = endOfNumber(other, j);
                int order = number(one.substring(i, first), other.substring(j, second));
                if (order != 0) {
                    return order;
                }
                i = first;
                j = second;
            } else if (isDigit(one, i) || isDigit(other, j)) {
                return isDigit(one, i) ? -1 : 1;
            } else if (one.charAt(i) != other.charAt(j)) {
                return Character.compare(one.charAt(i), other.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        int order = Integer.compare(one.length() - i, other.length() - j);
        return order == 0 ? one.compareTo(other) : order;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int endOfNumber(String text, int begin) {
        int end = begin;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static int number(String left, String right) {
        String one = withoutZeros(left);
        String other = withoutZeros(right);
        return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
    }

    private static String withoutZeros(String number) {
        int begin = 0;
        while (begin < number.length() && number.charAt(begin) == '0') {
            begin++;
        }
        return number.substring(begin);
    }
}
