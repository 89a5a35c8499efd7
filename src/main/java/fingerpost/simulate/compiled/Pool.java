package fingerpost.simulate.compiled;

import fingerpost.topology.Id;
import fingerpost.topology.Service;
import java.util.List;

/**
 * A service as one proxy uses it for one host in one era.
 *
 * @param upstream the number of the proxy's memory of the service; pools of other hosts and eras share it
 * @param ends for each member what becomes of a request there
 * @param shunned for each member whether active health checks have found it dead, so that it is not tried
 */
public record Pool(Id proxy, Service service, String asked, int upstream, List<Door> ends, List<Boolean> shunned) {
    public Pool {
        ends = List.copyOf(ends);
        shunned = List.copyOf(shunned);
    }
}
