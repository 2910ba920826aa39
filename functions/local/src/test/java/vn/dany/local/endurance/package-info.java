/** Runs that are too long, too heavy or too privileged for every build: {@code ./mvnw -Pendurance -pl functions/local -am verify}. */
package vn.dany.local.endurance;
