package fingerpost.simulate.engine;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.ClientAddresses;
import fingerpost.simulate.compiled.Model;
import java.util.List;

/** Where the connections of the clients behind one cache come from. */
final class Senders {
    private final Model model;
    private final List<Cell> cells;
    private final ClientAddresses[] addressOf;

    Senders(Model model, List<Cell> cells) {
        this.model = model;
        this.cells = cells;
        this.addressOf = cells.stream().map(ClientAddresses::new).toArray(ClientAddresses[]::new);
    }

    /** The address from which a client of that cell, by its number there, comes to the address of that number. */
    IpAddress address(int cell, int clientOfCell, int to) {
        return addressOf[cell].of(clientOfCell, model.addresses().get(to));
    }

    /** The same for a client numbered over all cells. */
    IpAddress address(int client, int to) {
        int cell = 0;
        int left = client;
        while (left >= cells.get(cell).population()) {
            left -= cells.get(cell).population();
            cell++;
        }
        return address(cell, left, to);
    }
}
