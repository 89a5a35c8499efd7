package fingerpost.simulate.engine;

import fingerpost.behaviour.LongestPrefix;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;

/** The addresses that a client tries for a request, in order: IPv6 and IPv4 by turns (RFC 6724, RFC 8305 section 4). */
final class Attempts {
    private final Model model;
    private final Senders senders;
    private int cell;
    private int client;
    private boolean sorts;
    private int four;
    private int six;
    private int fours;
    private int sixes;
    private int triedFour;
    private int triedSix;
    private boolean takeSix;
    private int family;

    Attempts(Model model, Senders senders) {
        this.model = model;
        this.senders = senders;
    }

    /**
     * Begins those of a request.
     *
     * @param cellOfClient the number of the cell of who makes it
     * @param habits that cell
     * @param clientOfCell who it is there
     * @param ofFour the answer of IPv4; negative for none
     * @param ofSix that of IPv6
     * @param late how many microseconds later than that of IPv4 it is there
     * @return whether the client does not wait for that of IPv6
     */
    boolean begin(int cellOfClient, Cell habits, int clientOfCell, int ofFour, int ofSix, long late) {
        cell = cellOfClient;
        client = clientOfCell;
        sorts = habits.habit().longestPrefix();
        four = ofFour;
        six = ofSix;
        fours = four < 0 ? 0 : model.sets().size(four);
        sixes = six < 0 ? 0 : model.sets().size(six);
        triedFour = 0;
        triedSix = 0;
        takeSix = sixes > 0 && !(fours > 0 && habits.habit().beginsWithFour(late));
        return late > 0 && fours > 0 && sixes > 0 && !takeSix;
    }

    boolean hasNext() {
        return triedFour + triedSix < fours + sixes;
    }

    /** The number of the next address. */
    int next() {
        family = takeSix ? Model.V6 : Model.V4;
        int address = takeSix ? address(six, sixes, triedSix++) : address(four, fours, triedFour++);
        takeSix = triedSix < sixes && (!takeSix || triedFour == fours);
        return address;
    }

    /** The family of the last one. */
    int family() {
        return family;
    }

    /** Whether it was the first. */
    boolean wasFirst() {
        return triedFour + triedSix == 1;
    }

    private int address(int answer, int size, int place) {
        return model.sets().address(answer, sorts && size > 1 ? sorted(answer, size, place) : place);
    }

    /** The place in the answer of what comes at that place once it is sorted. */
    private int sorted(int answer, int size, int place) {
        int[] bits = new int[size];
        for (int i = 0; i < size; i++) {
            int to = model.sets().address(answer, i);
            bits[i] = LongestPrefix.bits(
                    senders.address(cell, client, to), model.addresses().get(to));
        }
        int found = 0;
        for (int i = 0; i < size; i++) {
            int before = 0;
            for (int j = 0; j < size; j++) {
                before += bits[j] > bits[i] || (bits[j] == bits[i] && j < i) ? 1 : 0;
            }
            if (before == place) {
                found = i;
            }
        }
        return found;
    }
}
