package fingerpost.export.proxy;

import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import java.util.ArrayList;
import java.util.List;

/** A port of one address family on which a proxy listens, on all addresses of its machine. */
public record Socket(boolean v6, int port) {
    /** The sockets of that listen: of the families that it and the addresses of the proxy have. */
    public static List<Socket> of(Proxy proxy, Listen listen) {
        List<Socket> sockets = new ArrayList<>();
        boolean any = proxy.addresses().isEmpty();
        if (listen.families().v4() && (any || proxy.addresses().stream().anyMatch(each -> each.bits() == 32))) {
            sockets.add(new Socket(false, listen.port()));
        }
        if (listen.families().v6() && (any || proxy.addresses().stream().anyMatch(each -> each.bits() == 128))) {
            sockets.add(new Socket(true, listen.port()));
        }
        return sockets;
    }

    /** {@code 80} or {@code [::]:80}. */
    public String word() {
        return (v6 ? "[::]:" : "") + port;
    }
}
