/** What sets off accidents and crimes, in the words of reports: the first of a line is the key, "_" joins two words. Data only. */

import { wordsByFirst } from './tables.ts'

/** Causes of fires, crashes, sinkings, faults. */
export const ACCIDENT_CAUSES = wordsByFirst(`
  electrical short_circuit electrical_fault electrical_failure wiring electrical_cable faulty_cable electrical_problem
  gas gas_leak gas_explosion gas_cylinder gas_canister gas_pipe leaking_gas
  cigarette cigarettes cigarette_butt smoking
  candle candles
  arson arsonist arsonists
  firework fireworks firecracker sparkler sparklers pyrotechnics flare flares sparks
  lightning
  cooking stove barbecue grill fryer
  heater radiator
  engine_failure engine_fire engine_trouble
  brake_failure failed_brakes
  mechanical_failure mechanical_fault technical_fault technical_failure technical_problem malfunction
  software_error software software_fault software_bug programming_error
  human_error pilot_error operator_error negligence carelessness
  fog
  ice
  wind high_winds strong_winds gust gusts
  rain heavy_rain torrential_rain
  overloading overloaded overcrowded
  speeding excessive_speed high_speed
  tyre burst_tyre tire
  drink alcohol drunk
  sabotage
  moisture water damp
  metal_fatigue corrosion rust crack cracks
  battery batteries
  explosion
  design_flaw design_fault design_error faulty_design
  poor_construction shoddy_construction faulty_construction substandard_construction substandard_materials poor_materials poor_workmanship shoddy_workmanship
  weak_foundations weak_foundation poor_foundations
  substandard_steel weak_steel poor_concrete weak_concrete
  shifting_cargo shifted_cargo unsecured_cargo cargo_shift
  wave waves rough_seas high_waves
  collision reef iceberg sandbank
  landslide mudslide avalanche
  birds bird_strike
  fuel_leak leaking_fuel
  methane firedamp
  fatigue drowsiness tiredness
  signal_failure faulty_signal signal_fault signalling_fault signalling_failure
  broken_rail faulty_track track_defect buckled_rail
  dust coal_dust
  welding welder welders
  generator
  boiler
  charger phone_charger
  wells wastewater fracking drilling injection
  nature
  maintenance
`)

/** What helps a fire or a crash along, whatever set it off: beside these another cause can be true as well. */
export const CONTRIBUTING: ReadonlySet<string> = new Set(
  'fog ice wind rain wave fatigue overloading speeding drink moisture explosion nature maintenance human_error metal_fatigue'.split(' '),
)

/** Who acted by accident or in self-defence had no other motive; revenge and money go together. */
export const EXCLUSIVE_MOTIVES: ReadonlySet<string> = new Set(['accident', 'self-defence', 'warning_shots'])

/** Motives of crimes and quarrels. */
export const MOTIVES = wordsByFirst(`
  self-defence self-defense
  warning_shots warning_shot
  accident accidentally accidental mistake inadvertently ricochet ricocheted
  revenge retaliation reprisal vengeance avenge retaliate
  robbery
  jealousy jealous affair adultery
  money greed debt debts insurance inheritance financial
  dispute row argument quarrel feud beef altercation
  territory turf territorial
  hatred racism racist racial racially homophobic xenophobic antisemitic
  ransom
  extortion
  religion religious faith
`)

/** Where a report says that the cause is not known. */
export const UNKNOWN_CAUSE = 'unknown'
