package fingerpost.architecture.faults.behaviour;

import org.xbill.DNS.Name;

record AsksDnsjava(Name name) {}
