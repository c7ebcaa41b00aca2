/** Invented plans of one city, read from their texts: two editions of one, and two years between which a body was renamed. */
import type { FixtureDataset } from './dataset.ts';
import { readPapers } from './papers.ts';

export const EDITIONS = ['2023-plan.txt', '2024-plan.txt'] as const;

/** @param names all, or one alone. */
export const editionsDataset = (names: readonly string[] = EDITIONS): FixtureDataset =>
  readPapers('editions', names);

/** 市水利局 of 2022 is called 市水务管理局 in 2024; a zone has a 水务局 of its own; 引河济湖 is printed with and without 工程. */
export const namesDataset = (): FixtureDataset => readPapers('names', ['2022-plan.txt', '2024-plan.txt']);
