//! The State Council's holiday notices of 2018 to 2026, as facts with their sources (RULES §1).

#![expect(clippy::inconsistent_digit_grouping, reason = "days are written yyyy_mm_dd")]

use super::Festival::{
    self, DragonBoat, Labour, MidAutumn, National, NationalMidAutumn, NewYear, Qingming, Spring,
};

/// The notices for one year: what they are called, where they stand, what they say.
#[derive(Debug, PartialEq, Eq)]
pub struct Notice {
    /// The year that they are for.
    pub year: i32,
    /// Title and address of each; a later one changed an earlier.
    pub documents: &'static [Document],
    /// The holidays after the last change of the notice.
    pub(super) holidays: &'static [Holiday],
}

/// One published notice.
#[derive(Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "said above")]
pub struct Document {
    pub title: &'static str,
    pub url: &'static str,
}

/// A holiday of a notice; days are written `yyyy_mm_dd`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Holiday {
    pub(super) festival: Festival,
    /// First and last day off, weekends within included (the notice's 与周末连休 too).
    pub(super) first: u32,
    pub(super) last: u32,
    /// Weekend days worked for it (调休上班).
    pub(super) make_up: &'static [u32],
}

const fn off(festival: Festival, first: u32, last: u32, make_up: &'static [u32]) -> Holiday {
    Holiday { festival, first, last, make_up }
}

const fn document(title: &'static str, url: &'static str) -> Document {
    Document { title, url }
}

/// All notices, by year.
pub(super) const NOTICES: &[Notice] = &[
    Notice {
        year: 2018,
        documents: &[document(
            "国务院办公厅关于2018年部分节假日安排的通知",
            "http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm",
        )],
        holidays: &[
            off(NewYear, 2017_12_30, 2018_01_01, &[]),
            off(Spring, 2018_02_15, 2018_02_21, &[2018_02_11, 2018_02_24]),
            off(Qingming, 2018_04_05, 2018_04_07, &[2018_04_08]),
            off(Labour, 2018_04_29, 2018_05_01, &[2018_04_28]),
            off(DragonBoat, 2018_06_16, 2018_06_18, &[]),
            off(MidAutumn, 2018_09_22, 2018_09_24, &[]),
            off(National, 2018_10_01, 2018_10_07, &[2018_09_29, 2018_09_30]),
        ],
    },
    Notice {
        year: 2019,
        documents: &[
            document(
                "国务院办公厅关于2019年部分节假日安排的通知",
                "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
            ),
            document(
                "国务院办公厅关于调整2019年劳动节假期安排的通知",
                "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm",
            ),
        ],
        holidays: &[
            off(NewYear, 2018_12_30, 2019_01_01, &[2018_12_29]),
            off(Spring, 2019_02_04, 2019_02_10, &[2019_02_02, 2019_02_03]),
            off(Qingming, 2019_04_05, 2019_04_07, &[]),
            off(Labour, 2019_05_01, 2019_05_04, &[2019_04_28, 2019_05_05]),
            off(DragonBoat, 2019_06_07, 2019_06_09, &[]),
            off(MidAutumn, 2019_09_13, 2019_09_15, &[]),
            off(National, 2019_10_01, 2019_10_07, &[2019_09_29, 2019_10_12]),
        ],
    },
    Notice {
        year: 2020,
        documents: &[
            document(
                "国务院办公厅关于2020年部分节假日安排的通知",
                "http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm",
            ),
            document(
                "国务院办公厅关于延长2020年春节假期的通知",
                "http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm",
            ),
        ],
        holidays: &[
            off(NewYear, 2020_01_01, 2020_01_01, &[]),
            off(Spring, 2020_01_24, 2020_02_02, &[2020_01_19]),
            off(Qingming, 2020_04_04, 2020_04_06, &[]),
            off(Labour, 2020_05_01, 2020_05_05, &[2020_04_26, 2020_05_09]),
            off(DragonBoat, 2020_06_25, 2020_06_27, &[2020_06_28]),
            off(NationalMidAutumn, 2020_10_01, 2020_10_08, &[2020_09_27, 2020_10_10]),
        ],
    },
    Notice {
        year: 2021,
        documents: &[document(
            "国务院办公厅关于2021年部分节假日安排的通知",
            "http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm",
        )],
        holidays: &[
            off(NewYear, 2021_01_01, 2021_01_03, &[]),
            off(Spring, 2021_02_11, 2021_02_17, &[2021_02_07, 2021_02_20]),
            off(Qingming, 2021_04_03, 2021_04_05, &[]),
            off(Labour, 2021_05_01, 2021_05_05, &[2021_04_25, 2021_05_08]),
            off(DragonBoat, 2021_06_12, 2021_06_14, &[]),
            off(MidAutumn, 2021_09_19, 2021_09_21, &[2021_09_18]),
            off(National, 2021_10_01, 2021_10_07, &[2021_09_26, 2021_10_09]),
        ],
    },
    Notice {
        year: 2022,
        documents: &[document(
            "国务院办公厅关于2022年部分节假日安排的通知",
            "http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm",
        )],
        holidays: &[
            off(NewYear, 2022_01_01, 2022_01_03, &[]),
            off(Spring, 2022_01_31, 2022_02_06, &[2022_01_29, 2022_01_30]),
            off(Qingming, 2022_04_03, 2022_04_05, &[2022_04_02]),
            off(Labour, 2022_04_30, 2022_05_04, &[2022_04_24, 2022_05_07]),
            off(DragonBoat, 2022_06_03, 2022_06_05, &[]),
            off(MidAutumn, 2022_09_10, 2022_09_12, &[]),
            off(National, 2022_10_01, 2022_10_07, &[2022_10_08, 2022_10_09]),
        ],
    },
    Notice {
        year: 2023,
        documents: &[document(
            "国务院办公厅关于2023年部分节假日安排的通知",
            "http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
        )],
        holidays: &[
            off(NewYear, 2022_12_31, 2023_01_02, &[]),
            off(Spring, 2023_01_21, 2023_01_27, &[2023_01_28, 2023_01_29]),
            off(Qingming, 2023_04_05, 2023_04_05, &[]),
            off(Labour, 2023_04_29, 2023_05_03, &[2023_04_23, 2023_05_06]),
            off(DragonBoat, 2023_06_22, 2023_06_24, &[2023_06_25]),
            off(NationalMidAutumn, 2023_09_29, 2023_10_06, &[2023_10_07, 2023_10_08]),
        ],
    },
    Notice {
        year: 2024,
        documents: &[document(
            "国务院办公厅关于2024年部分节假日安排的通知",
            "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
        )],
        holidays: &[
            off(NewYear, 2023_12_30, 2024_01_01, &[]),
            off(Spring, 2024_02_10, 2024_02_17, &[2024_02_04, 2024_02_18]),
            off(Qingming, 2024_04_04, 2024_04_06, &[2024_04_07]),
            off(Labour, 2024_05_01, 2024_05_05, &[2024_04_28, 2024_05_11]),
            off(DragonBoat, 2024_06_08, 2024_06_10, &[]),
            off(MidAutumn, 2024_09_15, 2024_09_17, &[2024_09_14]),
            off(National, 2024_10_01, 2024_10_07, &[2024_09_29, 2024_10_12]),
        ],
    },
    Notice {
        year: 2025,
        documents: &[document(
            "国务院办公厅关于2025年部分节假日安排的通知",
            "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
        )],
        holidays: &[
            off(NewYear, 2025_01_01, 2025_01_01, &[]),
            off(Spring, 2025_01_28, 2025_02_04, &[2025_01_26, 2025_02_08]),
            off(Qingming, 2025_04_04, 2025_04_06, &[]),
            off(Labour, 2025_05_01, 2025_05_05, &[2025_04_27]),
            off(DragonBoat, 2025_05_31, 2025_06_02, &[]),
            off(NationalMidAutumn, 2025_10_01, 2025_10_08, &[2025_09_28, 2025_10_11]),
        ],
    },
    Notice {
        year: 2026,
        documents: &[document(
            "国务院办公厅关于2026年部分节假日安排的通知",
            "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
        )],
        holidays: &[
            off(NewYear, 2026_01_01, 2026_01_03, &[2026_01_04]),
            off(Spring, 2026_02_15, 2026_02_23, &[2026_02_14, 2026_02_28]),
            off(Qingming, 2026_04_04, 2026_04_06, &[]),
            off(Labour, 2026_05_01, 2026_05_05, &[2026_05_09]),
            off(DragonBoat, 2026_06_19, 2026_06_21, &[]),
            off(MidAutumn, 2026_09_25, 2026_09_27, &[]),
            off(National, 2026_10_01, 2026_10_07, &[2026_09_20, 2026_10_10]),
        ],
    },
];
