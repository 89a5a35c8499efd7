package fingerpost.topology.connect;

/** What the lines from one box mean, whatever box they lead to. */
interface Lines {
    Connecting to(Box box);
}
