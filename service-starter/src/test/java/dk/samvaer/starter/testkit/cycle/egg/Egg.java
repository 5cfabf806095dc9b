package dk.samvaer.starter.testkit.cycle.egg;

import dk.samvaer.starter.testkit.cycle.hen.Hen;
import java.util.List;

/** Knows its hens, which know it. */
public record Egg(List<Hen> layer) {}
