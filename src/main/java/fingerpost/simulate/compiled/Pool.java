package fingerpost.simulate.compiled;

import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import java.util.List;

/**
 * A service as one proxy uses it for one host in one era.
 *
 * @param upstream the number of the proxy's memory of the service; pools of other hosts and eras share it
 * @param servers for each member its address and port, as the proxy's configuration has them
 * @param ends for each member what becomes of a request there; silence where another one is to be tried
 * @param shunned for each member whether active health checks have found it dead, so that it is not tried
 */
public record Pool(
        Proxy proxy,
        Service service,
        String asked,
        int upstream,
        List<String> servers,
        List<Door> ends,
        List<Boolean> shunned) {
    public Pool {
        servers = List.copyOf(servers);
        ends = List.copyOf(ends);
        shunned = List.copyOf(shunned);
    }
}
