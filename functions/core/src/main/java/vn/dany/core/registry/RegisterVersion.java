package vn.dany.core.registry;

import vn.dany.core.unit.UnitRegister;

/** One published state of the register. What is built on it becomes the number after it, or nothing if that is taken. */
public record RegisterVersion(int number, UnitRegister register) {}
